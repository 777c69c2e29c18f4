import type { FixKind } from '../context.ts'
import { countryCode } from './country-code.ts'
import { normalizeValue } from './normalize.ts'
import { onlyValue } from './only-value.ts'
import { otherName } from './other-name.ts'
import { otherSpelling } from './other-spelling.ts'
import { removeProperty } from './remove-property.ts'

export { loadCountryNames as loadRepairs } from './country-code.ts'
export { changesOneByOne } from './normalize.ts'
export { isElsewhere } from './other-name.ts'

/** The most specific first. */
export const kinds: readonly FixKind[] = [
  normalizeValue,
  otherName,
  countryCode,
  otherSpelling,
  onlyValue,
  removeProperty,
]
