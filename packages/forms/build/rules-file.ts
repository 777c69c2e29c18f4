import { type Rule, rules } from '@openpartner/schemas'
import openApi from '@openpartner/schemas/openapi.json' with { type: 'json' }

type CountryRule = Rule & { readonly if: { readonly companyCountryIn: string } }
/** The rules on fields whose presence the company's country decides. */
const countryRules = rules
  .filter((rule): rule is CountryRule => 'companyCountryIn' in rule.if)
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))

/** What `fieldState` can show: a field is required in the 24 countries, and not allowed elsewhere. */
const demands: Readonly<Record<string, string>> = {
  'RegistrationNumberCountry required-text': 'required',
  'CountryWithoutRegistrationNumber not-allowed': 'notAllowed',
}

function countryFields(): Record<string, Record<string, string>> {
  const fields: Record<string, Record<string, string>> = {}
  for (const { at, code, if: condition, then } of countryRules) {
    const demand = demands[`${condition.companyCountryIn} ${then}`]
    if (demand === undefined) throw new Error(`No field state shows the rule ${code}`)
    fields[at] = { ...fields[at], [demand]: code }
  }
  const optional = Object.keys(fields).find((pointer) => fields[pointer]?.required === undefined)
  if (optional !== undefined) throw new Error(`No rule requires ${optional}`)
  return fields
}

const examples: Readonly<Record<string, { readonly value?: unknown }>> = openApi.components.examples

/** The code of a fault of Partner Center, by the name of its example. */
function faultCode(name: string): string {
  const { code } = (examples[name]?.value ?? {}) as { readonly code?: number }
  if (code === undefined) throw new Error(`The OpenAPI document has no fault ${name}`)
  return String(code)
}

const faultRules = () =>
  Object.fromEntries(
    countryRules.flatMap(({ fault, code, at }) =>
      fault === undefined ? [] : [[faultCode(fault), { code, pointer: at }]],
    ),
  )

const constant = (name: string, type: string, comment: string, value: object): string =>
  `\n/** ${comment} */\nexport const ${name}: Readonly<Record<string, ${type}>> = ${JSON.stringify(value, null, 2)}\n`

/** The rules of the schemas as forms need them. */
export function rulesFile(banner: string): string {
  const notAllowed = countryRules.filter(({ then }) => then === 'not-allowed').map(({ code }) => code)
  const keywords = countryRules.map(({ code, then }) => [code, then === 'not-allowed' ? 'not' : 'required'])
  return (
    `${banner}import type { CountryField } from '../country-field.ts'\n` +
    constant(
      'countryFields',
      'CountryField',
      "The fields whose presence the company's country decides, by JSON Pointer.",
      countryFields(),
    ) +
    `\n/** The codes of issues at values that the company's country does not allow. */\nexport const notAllowedCodes: readonly string[] = ${JSON.stringify(notAllowed)}\n` +
    constant(
      'faultRules',
      '{ readonly code: string; readonly pointer: string }',
      'The rule that was broken, by the code of the fault.',
      faultRules(),
    ) +
    constant(
      'ruleKeywords',
      'string',
      "The keyword of ajv's error, by issue code.",
      Object.fromEntries(keywords),
    )
  )
}

/** The issue codes of these rules. */
export const ruleCodes: readonly string[] = countryRules.map(({ code }) => code)
