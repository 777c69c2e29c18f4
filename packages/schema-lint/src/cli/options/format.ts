import { InvalidArgumentError } from 'commander'
import type { Formatter } from '../../formats/formatter.ts'
import { nearest } from '../../engine/nearest.ts'

/** The ways to write a report. One's code is loaded when it is used: some need large libraries. */
const formats: Readonly<Record<string, () => Promise<Formatter>>> = {
  pretty: async () => (await import('../../formats/pretty.ts')).pretty,
  json: async () => (await import('../../formats/json.ts')).json,
  ndjson: async () => (await import('../../formats/ndjson.ts')).ndjson,
  sarif: async () => (await import('../../formats/sarif.ts')).sarif,
  junit: async () => (await import('../../formats/junit.ts')).junit,
  github: async () => (await import('../../formats/github.ts')).github,
  gitlab: async () => (await import('../../formats/gitlab.ts')).gitlab,
  markdown: async () => (await import('../../formats/markdown.ts')).markdown,
}

export const formatNames = Object.keys(formats)

/** @param name one of those names */
export async function loadFormatter(name: string): Promise<Formatter> {
  const load = formats[name]
  if (load === undefined) throw new TypeError(`no format ${name}`)
  return load()
}

export function formatNamed(text: string): string {
  if (Object.hasOwn(formats, text)) return text
  throw new InvalidArgumentError(
    `Did you mean ${nearest(text, formatNames)}? There are ${formatNames.join(', ')}.`,
  )
}

export function addFormat(text: string, before: readonly string[]): readonly string[] {
  return [...before, formatNamed(text)]
}
