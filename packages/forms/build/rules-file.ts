import { type CountryListName, rulesOf } from '@openpartner/schemas'
import openApi from '@openpartner/schemas/openapi.json' with { type: 'json' }

/** A page knows the 24 countries; the others are all others. */
const countries: Readonly<Record<CountryListName, string>> = {
  RegistrationNumberCountry: 'numbered',
  CountryWithoutRegistrationNumber: 'other',
}

const examples: Readonly<Record<string, { readonly value?: unknown }>> = openApi.components.examples

/** The number of a fault of Partner Center. */
function faultCode(name: string): string {
  const { code } = (examples[name]?.value ?? {}) as { readonly code?: number }
  if (code === undefined) throw new Error(`The OpenAPI document has no fault ${name}`)
  return String(code)
}

/** The rules of the create requests that depend on the company's country. */
const rules = rulesOf('create-customer-request').flatMap(({ if: test, then, ...rule }) =>
  'companyCountryIn' in test
    ? [
        {
          ...rule,
          presence: then === 'not-allowed' ? 'hidden' : 'required',
          countries: countries[test.companyCountryIn],
        },
      ]
    : [],
)

/** The codes with which Partner Center may answer, too. */
export const codesWithFault = rules.flatMap(({ code, fault }) => (fault === undefined ? [] : [code]))

const codes = (wanted: string): string =>
  JSON.stringify(rules.flatMap(({ code, presence }) => (presence === wanted ? [code] : [])))

const lines = rules.map(
  ({ code, at, presence, countries: list }) => `  ${JSON.stringify([code, at, presence, list])},\n`,
)

const faults = rules.flatMap(({ fault }, index) => (fault === undefined ? [] : [[faultCode(fault), index]]))

/** What forms need to know of the rules, apart by the modules that need it. */
export const rulesFile = (banner: string): string => `${banner}
/** The rules that depend on the company's country: code, pointer, presence of the property, and the countries. */
export const countryRules = [
${lines.join('')}] as const

/** The rule that is broken where Partner Center answers with a fault of this number. */
export const rulesByFault: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(faults))}

export const requiredCodes: readonly string[] = ${codes('required')}

export const notAllowedCodes: readonly string[] = ${codes('hidden')}
`
