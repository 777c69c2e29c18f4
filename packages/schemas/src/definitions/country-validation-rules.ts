import { Type } from 'typebox'
import { attributes } from '../define/metadata.ts'
import { openObject } from '../define/object.ts'
import { optionalText, requiredText } from '../define/text.ts'

const flag = (description: string) => Type.Optional(Type.Boolean({ description, examples: [true] }))
const pattern = (description: string, example: string) =>
  Type.Optional(optionalText(2048, { description, examples: [example] }))
const list = (what: string, description: string, examples: readonly string[]) =>
  Type.Optional(
    Type.Array(requiredText(128, { description: what, examples: examples.slice(0, 1) }), {
      description,
      examples: [examples],
      maxItems: 1000,
    }),
  )

export const CountryValidationRules = openObject(
  'CountryValidationRules',
  {
    title: 'CountryValidationRules',
    description: 'What the service asks of an address, and of a company, in a country.',
    examples: [
      {
        iso2Code: 'PT',
        defaultCulture: 'pt-PT',
        isStateRequired: false,
        supportedStatesList: [],
        supportedLanguagesList: ['en', 'pt-PT'],
        supportedCulturesList: ['pt-PT', 'en-US'],
        isPostalCodeRequired: true,
        postalCodeRegex: String.raw`^\d{4}(-\d{3})?$`,
        isCityRequired: true,
        isVatIdSupported: true,
        taxIdFormat: 'PT#########',
        taxIdSample: 'PT980152267',
        countryCallingCodesList: ['351'],
      },
    ],
  },
  {
    iso2Code: requiredText(2, { description: 'Code of the country, ISO 3166-1 alpha-2.', examples: ['PT'] }),
    defaultCulture: pattern('Language and region that a customer there gets.', 'pt-PT'),
    isStateRequired: flag('Whether an address needs a state.'),
    supportedStatesList: list('A state.', 'The states, where there is a list of them.', ['WA', 'WI']),
    supportedLanguagesList: list('A language.', 'Languages that a customer there can choose.', ['en', 'es']),
    supportedCulturesList: list('A culture.', 'Cultures that a customer there can choose.', [
      'en-US',
      'es-US',
    ]),
    isPostalCodeRequired: flag('Whether an address needs a postal code.'),
    postalCodeRegex: pattern('What a postal code has to match.', String.raw`^\d{4}(-\d{3})?$`),
    isCityRequired: flag('Whether an address needs a city.'),
    isVatIdSupported: flag('Whether companies there have a VAT number.'),
    taxIdFormat: pattern('How a tax number is written, # for a digit.', 'PT#########'),
    taxIdSample: pattern('A tax number.', 'PT980152267'),
    vatIdRegex: pattern('What a VAT number has to match.', String.raw`^PT[\d]{9,9}$`),
    phoneNumberRegex: pattern('What a phone number has to match.', String.raw`^\d{10}$`),
    isTaxIdSupported: flag('Whether companies there have a tax number.'),
    isTaxIdOptional: flag('Whether the tax number may be left out.'),
    customerOrganizationRegistrationNumberRegex: pattern(
      'What a registration number has to match.',
      String.raw`^(\d{7}|\d{10})$`,
    ),
    customerOrganizationRegistrationNumberSample: pattern('A registration number.', '11222333000181'),
    customerOrganizationRegistrationNumberRequired: flag('Whether a customer needs a registration number.'),
    customerOrganizationPhoneNumberRequired: flag('Whether a customer needs a phone number.'),
    countryCallingCodesList: list('A calling code.', 'Calling codes of the country.', ['351']),
    attributes: attributes(),
  },
)
