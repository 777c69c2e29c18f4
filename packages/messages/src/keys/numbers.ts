/** Keys of the sentences on registration numbers, for the opt-in check of `@openpartner/registration`. */
export const numberMessageKeys = [
  'registration-number-length',
  'registration-number-format',
  'registration-number-format:count',
  'registration-number-format:text',
  'registration-number-format:digits',
  'registration-number-format:letters',
  'registration-number-format:characters',
  'registration-number-format:service',
  'registration-number-checksum',
  'registration-number-checksum:several',
  'registration-number-checksum:position',
  'registration-number-checksum:none',
  'registration-number-suspicious',
  'registration-number-personal',
] as const

/** A key of `issues` in the numbers of a locale. */
export type NumberMessageKey = (typeof numberMessageKeys)[number]
