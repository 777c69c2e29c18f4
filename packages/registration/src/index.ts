export { type Country, type CountryCode, countries, countryCodes, isCountryCode } from './countries.ts'
export {
  type RegistrationNumberContradiction,
  type RegistrationNumberReading,
  registrationNumberContradictions,
} from './registration-number-contradictions.ts'
export {
  isRegistrationNumberCountry,
  type RegistrationNumberCountry,
  registrationNumberCountries,
} from './registration-number-countries.ts'
export { type RegistrationNumberWave, registrationNumberHistory } from './registration-number-history.ts'
export {
  type RegistrationNumberLevel,
  type RegistrationNumberOptions,
  type RegistrationNumberPatterns,
  type RegistrationNumberResult,
  checkRegistrationNumber,
} from './numbers/check-registration-number.ts'
export type { RegistrationNumberCode, RegistrationNumberFinding } from './numbers/finding.ts'
export { formatRegistrationNumber, maskLength } from './numbers/mask.ts'
export { sentenceKey } from './numbers/sentence-key.ts'
export {
  type RegistrationPatternResult,
  registrationNumberPattern,
  registrationPatternFromFault,
} from './patterns/registration-number-pattern.ts'
export { type RegistrationNumberRule, registrationNumberRule } from './rule.ts'
export type { NumberForm, RegistrationNumberScheme } from './scheme.ts'
export type { Source } from './source.ts'
