/** What is known about a field for every value: `hint` says that its example is shown, as not every text will do. */
export type FieldEntry = {
  readonly required?: true
  readonly hint?: true
  readonly example?: string
  readonly autocomplete?: string
  readonly inputMode?: 'email' | 'numeric' | 'tel' | 'text' | 'url'
}

/** Fields of a request by JSON Pointer. */
export type FieldTable = { readonly [pointer: string]: FieldEntry }
