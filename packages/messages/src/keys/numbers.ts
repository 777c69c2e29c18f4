/** Keys of the sentences on registration numbers, for the opt-in check of `@openpartner/registration`. */
export const numberMessageKeys = [
  'registration-number-length',
  'registration-number-damaged:exponent',
  'registration-number-damaged:zeros',
  'registration-number-damaged:likely-zeros',
  'registration-number-damaged:marks',
  'registration-number-damaged:decimals',
  'registration-number-format',
  'registration-number-format:text',
  'registration-number-format:digits',
  'registration-number-format:letters',
  'registration-number-format:characters',
  'registration-number-format:service',
  'registration-number-format:other',
  'registration-number-checksum',
  'registration-number-checksum:several',
  'registration-number-checksum:position',
  'registration-number-checksum:none',
  'registration-number-suspicious',
  'registration-number-personal',
  'registration-number-unknown-form',
  'registration-number-unknown-form:count',
] as const

/** A key of `issues` in the numbers of a locale. */
export type NumberMessageKey = (typeof numberMessageKeys)[number]
