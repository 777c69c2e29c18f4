/** What the normalizer knows about a value. The build writes one for each resource from its schema. */
export type NormalizerTable =
  | 'any'
  | 'country'
  | 'culture'
  | { readonly values: readonly string[] }
  | { readonly items: NormalizerTable }
  | { readonly properties: { readonly [name: string]: NormalizerTable } }
