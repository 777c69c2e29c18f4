import type { InputError } from '@openpartner/json-records/input-error'
import type { Region } from '@openpartner/json-records/region'

/** The character, or the line, that cannot be read; `undefined` if that is the file as a whole. */
export function regionOfError({ line, column = 1 }: InputError): Region | undefined {
  return line === undefined ? undefined : { start: { line, column }, end: { line, column: column + 1 } }
}
