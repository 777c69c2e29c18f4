import { pathToFileURL } from 'node:url'
import type { ParsedText } from '../schema/read-document.ts'
import { type Decoded, decode } from '../source/decode.ts'
import { parse, syntaxOf } from '../source/parse.ts'
import { Lines } from '../source/position.ts'
import { schemaText } from '../source/schema-text.ts'
import type { Finding } from './finding.ts'

/** One file: its content, a value that stands for it, or why it has neither. */
export type Source =
  | {
      readonly name: string
      readonly text: string | Uint8Array
      /** Where it was found, absolute; if absent, its name is a path from the working directory. */
      readonly uri?: string
      /** It is linted because others refer to it: what is a schema in it follows from that, unless it says so itself. */
      readonly referenced?: boolean
    }
  | { readonly name: string; readonly schema: unknown }
  | { readonly name: string; readonly failure: string }

/** The parsed text of a source; undefined, with findings, if it cannot be read. */
export function readSource(source: Source, findings: Finding[]): ParsedText | undefined {
  const { name } = source
  const decoded = decodeSource(source)
  if (!decoded.ok) {
    findings.push(wholeFile('unreadable-file', name, decoded.message))
    return undefined
  }
  const { text } = decoded
  const syntax = syntaxOf(name)
  const parsed = parse(text, syntax)
  if (parsed.ok) return { name, uri: uriOf(source), text, syntax, root: parsed.root }
  const lines = new Lines(text)
  for (const { message, start, end } of parsed.syntaxErrors) {
    const location = { file: name, pointer: '', start: lines.at(start), end: lines.at(end) }
    findings.push({ rule: 'syntax', severity: 'error', message, location })
  }
  return undefined
}

/** The text of a source, or why it has none. */
export function decodeSource(source: Source): Decoded {
  if ('failure' in source) return { ok: false, message: source.failure }
  if ('schema' in source) return readValue(source)
  return typeof source.text === 'string' ? { ok: true, text: source.text } : decode(source.text)
}

function readValue(source: { readonly schema: unknown }): Decoded {
  try {
    return schemaText(source.schema)
  } catch {
    return { ok: false, message: 'The schema cannot be read: it throws an error.' }
  }
}

export function uriOf(source: Source): string {
  if ('uri' in source && source.uri !== undefined) return source.uri
  const { name } = source
  return URL.canParse(name) && /^[a-z][a-z+.-]+:/i.test(name) ? name : pathToFileURL(name).href
}

function wholeFile(rule: string, file: string, message: string): Finding {
  const start = { line: 1, column: 1 }
  return { rule, severity: 'error', message, location: { file, pointer: '', start, end: start } }
}
