import type { Location } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Reported } from '../records/block.ts'

/** A record in the formats for programs. */
export function recordData(location: Location, { ok, issues, truncated, normalization }: Reported) {
  return { ...location, ok, issues, ...(truncated && { truncated }), ...normalization }
}

/** An input error in the formats for programs: without the excerpt, which is the user's text. */
export function errorData(error: InputError) {
  return { ...error, excerpt: undefined }
}
