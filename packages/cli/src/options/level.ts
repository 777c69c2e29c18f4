import type { RegistrationNumberLevel } from '@openpartner/registration'

/** How closely a registration number is checked; each level includes those before it. */
export const levels = [
  'presence',
  'format',
  'checksum',
  'strict',
] as const satisfies RegistrationNumberLevel[]

export type Level = (typeof levels)[number]
