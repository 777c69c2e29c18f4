import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

/** What a schema becomes. */
export type Emitted = {
  /** Source of an expression that is true if the value of a variable is valid. */
  readonly test: (variable: string) => string
  /** The same for a value that may be undefined, where that has a shorter source. */
  readonly optional?: (variable: string) => string
  /** Whether the value has no parts. */
  readonly isLeaf?: true
  /** Source of the entry in the field table. */
  readonly entry: string
  /** Keys of the sentences that the issues of the entry can need. */
  readonly sentences: readonly string[]
  /** Names of the fields that they speak of. */
  readonly labels: readonly string[]
}

/** Notes that the module imports a name, and gives it back. */
export type Use = (name: string) => string

/** Compiles a part of a schema; its name is for the functions that it needs. */
export type Emit = (schema: JsonSchema, name: string) => Emitted

/** The lines of a module, in the order in which they need each other. */
export type Output = { readonly lines: string[]; readonly use: Use }

/** Fails the build on a keyword that would be ignored. */
export function onlyKeywords(schema: JsonSchema, keywords: readonly string[]): void {
  const other = Object.keys(schema).find((keyword) => !keywords.includes(keyword))
  if (other !== undefined)
    throw new Error(`No emitter for ${other} in ${JSON.stringify(schema).slice(0, 200)}`)
}
