/** An error of ajv's compiled code, without its message. */
export type CompiledError = {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What the build makes of a resource: two functions that ajv compiles, and how to read their errors. */
export type Compiled = {
  /** Stops at the first fault. */
  readonly check: (value: unknown) => boolean
  /** Goes on to the end and leaves its errors on itself. */
  readonly explain: { (value: unknown): boolean; errors?: readonly CompiledError[] | null }
  /** Code and kind of the issue for each expression of the schema, by its text. */
  readonly patternFaults: Readonly<Record<string, readonly [code: string, kind: string]>>
  /** Issue codes of the rules across fields by the place of their consequence: `#/allOf/0/then`. */
  readonly ruleCodes: Readonly<Record<string, string>>
}
