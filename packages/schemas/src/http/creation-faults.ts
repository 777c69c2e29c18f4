import type { FaultName } from './faults.ts'

/** Why a creation may be refused, for either kind of partner. */
export const creationFaults = [
  'CustomerDetailsMissing',
  'InvalidProperty',
  'InvalidData',
  'RegistrationNumberNotSupported',
  'RegistrationNumberMissing',
  'RegistrationNumberInvalid',
  'PhoneNumberMissing',
  'NoSellingCountry',
  'DomainTaken',
  'RequestIdReused',
  'TooLarge',
  'UnsupportedMediaType',
] as const satisfies FaultName[]
