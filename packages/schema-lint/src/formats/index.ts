import type { Formatter } from './formatter.ts'

/** The report formats. The code of each is loaded when it is used: some need large libraries. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Formatter>>>

/** The name of a report format. */
export type FormatName = keyof typeof formats

/** The names of all report formats. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

/**
 * Loads the formatter of a report format.
 *
 * @param name the name of a format, such as `sarif`
 */
export function loadFormatter(name: FormatName): Promise<Formatter> {
  return formats[name]()
}
