import { countries, registrationNumberRule } from '@openpartner/registration'
import { statesByCountry } from './states.ts'

type Rules = Readonly<Record<string, unknown>>

/** What was recorded from the service (the United States in 2019, Portugal in 2021). */
const recorded: Readonly<Record<string, Rules>> = {
  US: {
    defaultCulture: 'en-US',
    isStateRequired: true,
    supportedLanguagesList: ['en', 'es'],
    supportedCulturesList: ['en-US', 'es-US'],
    isPostalCodeRequired: true,
    postalCodeRegex: String.raw`^\d{5}(-\d{4})?$`,
    isVatIdSupported: false,
    phoneNumberRegex: String.raw`^(1[ \-\/\.]?)?(\((\d{3})\)|(\d{3}))[ \-\/\.]?(\d{3})[ \-\/\.]?(\d{4})$`,
    isTaxIdSupported: true,
    isTaxIdOptional: true,
    countryCallingCodesList: ['1'],
  },
  PT: {
    defaultCulture: 'pt-PT',
    supportedLanguagesList: ['en', 'pt-PT'],
    supportedCulturesList: ['pt-PT', 'en-US'],
    isPostalCodeRequired: true,
    postalCodeRegex: String.raw`^\d{4}(-\d{3})?$`,
    isVatIdSupported: true,
    vatIdRegex: String.raw`^PT[\d]{9,9}$`,
    taxIdFormat: 'PT#########',
    taxIdSample: 'PT980152267',
    countryCallingCodesList: ['351'],
  },
}

/** The language that most people speak there, as Unicode has it. */
function likelyCulture(country: string): { readonly culture: string; readonly language: string } {
  const { language, region } = new Intl.Locale(`und-${country}`).maximize()
  return { culture: `${language}-${region}`, language }
}

/** What the service asks for in a country; `undefined` if there is no such country. What was not recorded is assumed. */
export function countryRules(country: string): Rules | undefined {
  if (!countries.some(({ alpha2 }) => alpha2 === country)) return undefined
  const { culture, language } = likelyCulture(country)
  const states = Object.keys(statesByCountry[country] ?? {})
  const { presence, phoneNumber, schemes } = registrationNumberRule(country)
  const scheme = schemes.find(({ personal }) => !personal)
  const isRequired = presence === 'required'
  return {
    iso2Code: country,
    defaultCulture: culture,
    isStateRequired: states.length > 0,
    supportedStatesList: states,
    supportedLanguagesList: [...new Set([language, 'en'])],
    supportedCulturesList: [...new Set([culture, 'en-US'])],
    isPostalCodeRequired: false,
    isCityRequired: true,
    ...recorded[country],
    ...(isRequired && scheme !== undefined
      ? {
          customerOrganizationRegistrationNumberRegex: scheme.pattern,
          customerOrganizationRegistrationNumberSample: scheme.example,
        }
      : {}),
    customerOrganizationRegistrationNumberRequired: isRequired,
    customerOrganizationPhoneNumberRequired: phoneNumber === 'required',
    attributes: { objectType: 'CountryValidationRules' },
  }
}
