import type { Kind, Place } from '../input/events.ts'
import type { InputError } from '../input/input-error.ts'
import type { Verdict } from '../validate/examiner.ts'
import type { Summary } from '../validate/tally.ts'

/** Writes one format, as the run goes on: it is told of everything once, in order, and keeps nothing it has written. */
export type Reporter = {
  readonly start: () => void
  readonly startFile: (file: string) => void
  readonly note: (message: string) => void
  readonly kind: (kind: Kind, count: number | undefined) => void
  readonly record: (place: Place, verdict: Verdict) => void
  readonly error: (error: InputError) => void
  readonly endFile: () => void
  readonly end: (summary: Summary) => void
}
