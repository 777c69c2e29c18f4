import type { Location } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Verdict } from '../record-validator.ts'

/** A record as the formats for programs carry it. */
export function recordData(location: Location, { ok, issues, truncated, normalization }: Verdict) {
  return { ...location, ok, issues, ...(truncated && { truncated }), ...normalization }
}

/** An input error as the formats for programs carry it: without the excerpt, which holds the user's text. */
export function errorData(error: InputError) {
  return { ...error, excerpt: undefined }
}
