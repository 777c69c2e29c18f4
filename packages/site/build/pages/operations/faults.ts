import { openapi } from './document.ts'

/** An answer of Partner Center that refuses a call. */
export type FaultExample = {
  readonly summary: string
  readonly value: { readonly code?: number; readonly description?: string; readonly [name: string]: unknown }
  readonly 'x-status': number
}

export const faults: Readonly<Record<string, FaultExample>> = openapi.components.examples

export function faultNamed(name: string): FaultExample {
  const fault = faults[name]
  if (fault === undefined) throw new Error(`openapi.json has no example ${name}`)
  return fault
}
