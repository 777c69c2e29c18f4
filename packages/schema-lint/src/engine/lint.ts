import { pathToFileURL } from 'node:url'
import { rules } from '../rules/index.ts'
import { readDocument } from '../schema/read-document.ts'
import { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { decode } from '../source/decode.ts'
import { parse, syntaxOf } from '../source/parse.ts'
import { Lines } from '../source/position.ts'
import type { Config } from './config.ts'
import { enabledRules } from './enabled-rules.ts'
import type { Finding } from './finding.ts'
import { compareFindings } from './order.ts'
import type { Report } from './report.ts'
import { runRules } from './run-rules.ts'

/** One file: its content, a value that stands for it, or why it has neither. */
export type Source =
  | { readonly name: string; readonly text: string | Uint8Array }
  | { readonly name: string; readonly schema: unknown }
  | { readonly name: string; readonly failure: string }

/** How a run reads what its sources refer to. */
export type Surroundings = {
  /** The text of another file of the same machine, for a reference that leads there. Never called for the network. */
  readonly read?: (uri: string) => Source | undefined
}

/**
 * Lints JSON Schemas. Never stops at a file that is broken: that is a finding too.
 * @throws {ConfigError} if the configuration names what there is not
 */
export function lint(
  sources: readonly Source[],
  config: Config = {},
  surroundings: Surroundings = {},
): Report {
  const enabled = enabledRules(rules, config)
  const findings: Finding[] = []
  const documents: SchemaDocument[] = []
  for (const source of sources) {
    const document = readSource(source, config, findings)
    if (document !== undefined) documents.push(document)
  }
  const registry = new Registry((uri) => {
    const source = surroundings.read?.(uri)
    return source && readSource(source, config, [])
  })
  for (const document of documents) registry.add(document)
  findings.push(...runRules(documents, enabled, registry))
  return {
    findings: findings.toSorted(compareFindings),
    suppressed: [],
    files: sources.map(({ name }) => name),
    rules: enabled,
  }
}

function readSource(source: Source, config: Config, findings: Finding[]): SchemaDocument | undefined {
  const { name } = source
  if ('failure' in source) {
    findings.push(wholeFile('unreadable-file', name, source.failure))
    return undefined
  }
  const decoded = decodeSource(source)
  if (!decoded.ok) {
    findings.push(wholeFile('unreadable-file', name, decoded.message))
    return undefined
  }
  const { text } = decoded
  const syntax = syntaxOf(name)
  const parsed = parse(text, syntax)
  if (parsed.ok)
    return readDocument({ name, uri: uriOf(name), text, syntax, root: parsed.root }, config.dialect)
  const lines = new Lines(text)
  for (const { message, start, end } of parsed.faults) {
    const location = { file: name, pointer: '', start: lines.at(start), end: lines.at(end) }
    findings.push({ rule: 'syntax', severity: 'error', message, location })
  }
  return undefined
}

function decodeSource(source: Exclude<Source, { failure: string }>): ReturnType<typeof decode> {
  if ('schema' in source) return { ok: true, text: `${JSON.stringify(source.schema, null, 2) ?? ''}\n` }
  return typeof source.text === 'string' ? { ok: true, text: source.text } : decode(source.text)
}

function uriOf(name: string): string {
  return URL.canParse(name) && /^[a-z][a-z+.-]+:/i.test(name) ? name : pathToFileURL(name).href
}

function wholeFile(rule: string, file: string, message: string): Finding {
  const start = { line: 1, column: 1 }
  return { rule, severity: 'error', message, location: { file, pointer: '', start, end: start } }
}
