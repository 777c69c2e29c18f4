import { faultIn, type JsonFault } from './fault.ts'

export type Parsed = { readonly value: unknown } | { readonly fault: JsonFault }

/** The value of a JSON text, or its first fault. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // The engine's own message names neither line nor expectation, and differs between releases.
    return { fault: faultIn(text) }
  }
}
