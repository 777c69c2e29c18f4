import type { RegistrationNumberScheme } from '@openpartner/registration'

/** The fixed words of an explanation in one language; field labels and sentences are in `@openpartner/messages`. */
export type Words = {
  readonly locale: string
  readonly required: string
  readonly optional: string
  readonly leftOut: string
  readonly given: string
  readonly notGiven: string
  readonly kinds: string
  readonly identifies: string
  readonly example: string
  readonly sentAs: string
  readonly writtenAs: string
  readonly length: string
  /** With `{lengths}`, a list of numbers. */
  readonly characters: string
  readonly separators: string
  readonly keepsSeparators: string
  readonly checkDigit: string
  readonly confidence: string
  readonly notToBeUsed: string
  readonly contradictions: string
  readonly sources: string
  readonly identified: { readonly [what in RegistrationNumberScheme['identifies']]: string }
  readonly checkDigits: { readonly [state in RegistrationNumberScheme['checkDigit']]: string }
  readonly confidences: { readonly [level in RegistrationNumberScheme['confidence']]: string }
}
