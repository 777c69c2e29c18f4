import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

/** What a schema becomes: an expression that is true if the value of a variable passes, and the same as data. */
export type Unit = {
  readonly test: (variable: string) => string
  readonly shape: string
}

/** Notes that the module needs a name, and gives it back. */
export type Use = (name: string) => string

/** The lines of a module, in the order in which they need each other. */
export type Output = { readonly lines: string[]; readonly use: Use }

/** Annotations, and `format`, beside which the pattern decides. */
const annotations = new Set(['$schema', '$comment', 'title', 'description', 'examples', 'readOnly', 'format'])

/** Fails the build on a keyword that would be passed over. */
export function onlyKeywords(schema: JsonSchema, keywords: readonly string[]): void {
  const other = Object.keys(schema).find(
    (keyword) => !annotations.has(keyword) && !keywords.includes(keyword),
  )
  if (other !== undefined) throw new Error(`No unit for ${other} in ${JSON.stringify(schema).slice(0, 200)}`)
}
