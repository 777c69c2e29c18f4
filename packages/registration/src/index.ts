export { type Country, type CountryCode, countries, countryCodes, isCountryCode } from './countries.ts'
export {
  type RegistrationNumberContradiction,
  registrationNumberContradictions,
} from './registration-number-contradictions.ts'
export {
  isRegistrationNumberCountry,
  type RegistrationNumberCountry,
  registrationNumberCountries,
} from './registration-number-countries.ts'
export { type RegistrationNumberWave, registrationNumberHistory } from './registration-number-history.ts'
export {
  type RegistrationNumberRule,
  type RegistrationNumberScheme,
  registrationNumberRule,
} from './rule.ts'
export type { Source } from './source.ts'
