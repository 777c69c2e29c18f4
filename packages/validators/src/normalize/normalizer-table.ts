/** One of a list of words. */
export type EnumTable = {
  readonly values: readonly string[]
  /** The words that the SDK has for its numbers 0, 1, 2 and so on, where it has numbers. */
  readonly numbers?: readonly string[]
  /** The word that means that nothing was chosen; left out of requests. */
  readonly initial?: string
}

/** A list. */
export type ListTable = { readonly items: NormalizerTable }

/** A property that is filled from a flat export: of the object, or below one of its properties. */
export type FlatTarget = readonly [name: string, below?: string]

/** An object. */
export type ObjectTable = {
  readonly properties: { readonly [name: string]: NormalizerTable }
  /** Where a property belongs that flat exports have here under another name, by what is left of that after folding. */
  readonly flat?: { readonly [folded: string]: FlatTarget }
  /** Properties that only answers have. */
  readonly dropped?: { readonly [name: string]: true }
}

/** What the normalizer knows about a value. The build writes one for each resource from its schema. */
export type NormalizerTable = 'any' | 'country' | 'culture' | EnumTable | ListTable | ObjectTable

const has = (table: NormalizerTable | undefined, name: string): boolean =>
  typeof table === 'object' && Object.hasOwn(table, name)

// Tables are plain objects, and `Object.prototype` may show anything.
export const isEnum = (table: NormalizerTable): table is EnumTable => has(table, 'values')
export const isList = (table: NormalizerTable): table is ListTable => has(table, 'items')
export const isObject = (table: NormalizerTable | undefined): table is ObjectTable => has(table, 'properties')

/** What a table says about itself. */
export const own = <Table extends object, Name extends keyof Table>(
  table: Table,
  name: Name,
): Table[Name] | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)
