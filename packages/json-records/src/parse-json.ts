import { syntaxErrorIn, type JsonSyntaxError } from './syntax-error.ts'

export type Parsed = { readonly value: unknown } | { readonly syntaxError: JsonSyntaxError }

/** The value of a JSON text, or its first syntax error. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // The engine's own message names neither line nor expectation, and differs between releases.
    return { syntaxError: syntaxErrorIn(text) }
  }
}
