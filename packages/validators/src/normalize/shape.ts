/** What the normaliser knows of a value. The build writes one a resource from its schema. */
export type Shape =
  | 'any'
  | 'country'
  | 'culture'
  | { readonly words: readonly string[] }
  | { readonly items: Shape }
  | { readonly properties: { readonly [name: string]: Shape } }
