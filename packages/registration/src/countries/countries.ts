import { alpha2Codes, type CountryCode, otherCodes } from '../generated/countries.ts'

export type { CountryCode }

/**
 * A country or territory of ISO 3166-1, and `XK` (Kosovo).
 * `numeric` is text, because leading zeros count: Brazil is `'076'`.
 *
 * `XK`, `XKK` and `983` are user-assigned: they are in wide use and Partner Center lists `XK`, but
 * ISO 3166-1 does not define them.
 */
export type Country = Readonly<{ alpha2: CountryCode; alpha3: string; numeric: string }>

/** All 250 countries by alpha-2 code, deeply frozen. Source: i18n-iso-countries 7.14. */
export const countries: readonly Country[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ otherCodes.map((codes, index) => {
    const [alpha3, numeric] = codes.split(' ') as [string, string]
    return Object.freeze({ alpha2: alpha2Codes[index] as CountryCode, alpha3, numeric })
  }),
)

/** The alpha-2 codes of {@link countries}, in the same order. */
export const countryCodes: readonly CountryCode[] = /* @__PURE__ */ Object.freeze([...alpha2Codes])

// A Set, since a plain object would also "contain" `constructor` and `__proto__`.
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(alpha2Codes)

/**
 * Whether `value` is an alpha-2 code in upper case, the only spelling that the API takes. Never throws.
 *
 * @param value any value
 */
export function isCountryCode(value: unknown): value is CountryCode {
  return codes.has(value)
}
