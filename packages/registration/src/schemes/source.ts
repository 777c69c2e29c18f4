/** A public document or observation that a statement rests on. */
export type Source = Readonly<{
  title: string
  publisher: string
  /** The day or month of the version that was read: `2021-03-30`, `2021-10`. */
  date: string
  url: string
}>
