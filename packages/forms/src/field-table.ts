/** What is known about a field for every value: `hint` is the key of a sentence. */
export type FieldEntry = {
  readonly required?: true
  readonly hint?: string
  readonly example?: string
  readonly autocomplete?: string
  readonly inputMode?: 'email' | 'numeric' | 'tel' | 'text' | 'url'
}

/** Fields of a request by JSON Pointer. */
export type FieldTable = { readonly [pointer: string]: FieldEntry }
