/**
 * The 24 countries whose companies must give `companyProfile.organizationRegistrationNumber`, by alpha-2
 * code. The documents name most of them in words; `registrationNumberHistory` has the order of the documents.
 *
 * Source: customer-resources, Partner Center REST documentation, 2021-03-30.
 */
export const registrationNumberCountries = /* @__PURE__ */ Object.freeze([
  'AE',
  'AM',
  'AZ',
  'BR',
  'BY',
  'HU',
  'IN',
  'IQ',
  'KG',
  'KZ',
  'MD',
  'MM',
  'PL',
  'RU',
  'SA',
  'SS',
  'TH',
  'TJ',
  'TR',
  'UA',
  'UZ',
  'VE',
  'VN',
  'ZA',
] as const)

/** The code of a country where the registration number is required. */
export type RegistrationNumberCountry = (typeof registrationNumberCountries)[number]

const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(registrationNumberCountries)

/**
 * Whether `value` is the upper-case alpha-2 code of one of the 24. Never throws.
 *
 * @param value any value
 */
export function isRegistrationNumberCountry(value: unknown): value is RegistrationNumberCountry {
  return codes.has(value)
}
