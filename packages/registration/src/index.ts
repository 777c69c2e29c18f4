export {
  type Country,
  type CountryCode,
  countries,
  countryCodes,
  isCountryCode,
} from './countries/countries.ts'
export {
  type RegistrationNumberContradiction,
  type RegistrationNumberReading,
  registrationNumberContradictions,
} from './rule/contradictions.ts'
export {
  isRegistrationNumberCountry,
  type RegistrationNumberCountry,
  registrationNumberCountries,
} from './countries/registration-number-countries.ts'
export { type RegistrationNumberWave, registrationNumberHistory } from './rule/history.ts'
export {
  checkRegistrationNumber,
  type RegistrationNumberResult,
} from './numbers/check-registration-number.ts'
export type { RegistrationNumberCode, RegistrationNumberIssue } from './numbers/issue.ts'
export { formatRegistrationNumber, maskLength } from './numbers/mask.ts'
export type {
  RegistrationNumberLevel,
  RegistrationNumberOptions,
  RegistrationNumberPatterns,
} from './numbers/options.ts'
export {
  type RegistrationPatternResult,
  registrationNumberPattern,
  registrationPatternFromFault,
} from './patterns/registration-number-pattern.ts'
export { type RegistrationNumberRule, registrationNumberRule } from './rule/registration-number-rule.ts'
export type { RegistrationNumberScheme, SchemeFormat } from './schemes/scheme.ts'
export type { Source } from './schemes/source.ts'
