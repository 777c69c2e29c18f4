import { pathToFileURL } from 'node:url'
import { readDocument } from '../schema/read-document.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { type Decoded, decode } from '../source/decode.ts'
import { parse, syntaxOf } from '../source/parse.ts'
import { Lines } from '../source/position.ts'
import { schemaText } from '../source/schema-text.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'

/** One file: its content, a value that stands for it, or why it has neither. */
export type Source =
  | {
      readonly name: string
      readonly text: string | Uint8Array
      /** Where it was found, absolute; if absent, its name is a path from the working directory. */
      readonly uri?: string
    }
  | { readonly name: string; readonly schema: unknown }
  | { readonly name: string; readonly failure: string }

/** The document of a source; undefined, with findings, if it cannot be read. */
export function readSource(source: Source, config: Config, findings: Finding[]): SchemaDocument | undefined {
  const { name } = source
  const decoded = decodeSource(source)
  if (!decoded.ok) {
    findings.push(wholeFile('unreadable-file', name, decoded.message))
    return undefined
  }
  const { text } = decoded
  const syntax = syntaxOf(name)
  const parsed = parse(text, syntax)
  if (parsed.ok)
    return readDocument({ name, uri: uriOf(source), text, syntax, root: parsed.root }, config.dialect)
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
  if ('schema' in source) return { ok: true, text: schemaText(source.schema) }
  return typeof source.text === 'string' ? { ok: true, text: source.text } : decode(source.text)
}

function uriOf(source: Source): string {
  if ('uri' in source && source.uri !== undefined) return source.uri
  const { name } = source
  return URL.canParse(name) && /^[a-z][a-z+.-]+:/i.test(name) ? name : pathToFileURL(name).href
}

function wholeFile(rule: string, file: string, message: string): Finding {
  const start = { line: 1, column: 1 }
  return { rule, severity: 'error', message, location: { file, pointer: '', start, end: start } }
}
