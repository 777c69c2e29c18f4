import type { Place } from '../input/events.ts'
import type { InputError } from '../input/input-error.ts'
import type { Verdict } from '../validate/examiner.ts'

/** A record as the formats for programs carry it. */
export function recordData(place: Place, { ok, issues, truncated, normalization }: Verdict) {
  return { ...place, ok, issues, ...(truncated && { truncated }), ...normalization }
}

/** An input error as the formats for programs carry it: without the excerpt, which holds the user's text. */
export function errorData(error: InputError) {
  return { ...error, excerpt: undefined }
}
