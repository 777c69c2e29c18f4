import { isRegistrationNumberCountry } from '@openpartner/registration'
import { countryRules } from './generated/rules.ts'

export type CountryRule = (typeof countryRules)[number]

/** Where the registration number is. */
export const numberPointer = '/companyProfile/organizationRegistrationNumber'

/** Whether a country is in a list; any two capitals may be a country. */
const lists: Readonly<Record<CountryRule[3], (country: unknown) => boolean>> = {
  numbered: isRegistrationNumberCountry,
  other: (country) =>
    typeof country === 'string' && /^[A-Z]{2}$/.test(country) && !isRegistrationNumberCountry(country),
}

/** The rule that decides whether a field must be given or left out in a country, if there is one. */
export const ruleAt = (pointer: string, country: unknown): CountryRule | undefined =>
  countryRules.find(([, at, , countries]) => at === pointer && lists[countries](country))
