/** What is said in a language of what a normalizer left undone. */
export type NormalizerMessages = {
  /** By the `limit` of the normalization. */
  readonly limits: { readonly [limit in 'too-big' | 'too-many-changes']: string }
}
