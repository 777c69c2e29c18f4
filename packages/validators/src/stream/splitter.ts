/** The text of one record, or why there is none. */
export type Part<Piece> =
  | {
      /** `undefined` if it is longer than the limit. */
      readonly content: Piece | undefined
      /** From 1; `undefined` in an array. */
      readonly line: number | undefined
    }
  | { readonly error: string }

/** Splits chunks into the texts of records. It holds one unfinished text, and no more of it than the limit. */
export type Splitter<Piece> = {
  readonly push: (chunk: Piece) => Generator<Part<Piece>, void, undefined>
  /** What is left once the source has ended. */
  readonly end: () => Part<Piece> | undefined
}
