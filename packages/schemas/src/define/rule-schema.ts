import { CountryWithoutRegistrationNumber } from '../definitions/country-without-registration-number.ts'
import { RegistrationNumberCountry } from '../definitions/registration-number-country.ts'
import { at, companyCountryIs, type RawSchema } from './company-country.ts'
import type { CountryListName } from './country-lists.ts'
import { type Named, named } from './named.ts'
import { notBlank } from './patterns.ts'
import { reference } from './reference.ts'
import { hasOwnCode, type Rule, type RuleCondition, type RuleValue } from './rule.ts'

const listSchemas: Readonly<Record<CountryListName, Named>> = {
  RegistrationNumberCountry,
  CountryWithoutRegistrationNumber,
}

const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1)

function condition(test: RuleCondition): RawSchema {
  if ('missing' in test) return { not: at(stepsOf(test.missing), schemaOf(test.value)) }
  return companyCountryIs(reference(listSchemas[test.companyCountryIn]))
}

/** A schema of one value, or of all. */
const schemaOf = (value: RuleValue | undefined): RawSchema =>
  value === undefined ? {} : { type: typeof value, enum: [value] }

/** The objects around the property are not required here: that is for their own schemas to say. */
function consequence({ at: pointer, then, value: expected }: Pick<Rule, 'at' | 'then' | 'value'>): RawSchema {
  const steps = stepsOf(pointer)
  const name = String(steps.at(-1))
  const value =
    then === 'not-allowed' ? { type: 'string', maxLength: 0 } : { type: 'string', pattern: notBlank }
  const properties = { [name]: then === 'required' ? schemaOf(expected) : value }
  const parent =
    then === 'not-allowed' ? { type: 'object', properties } : { type: 'object', required: [name], properties }
  return steps
    .slice(0, -1)
    .reduceRight<RawSchema>((below, step) => ({ type: 'object', properties: { [step]: below } }), parent)
}

/** Name in `$defs` of the consequence of a rule: `PhoneNumberRequired`. */
export const ruleDefinitionName = ({ name }: Pick<Rule, 'name'>): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The consequence of a rule under its name, by which an engine in any language can tell which rule failed. */
export const ruleDefinition = (rule: Rule): RawSchema & Named =>
  named(ruleDefinitionName(rule), consequence(rule) as object) as RawSchema & Named

/** The keywords of a resource that enforce its rules. */
export function ruleKeywords(rules: readonly Rule[]): RawSchema {
  const conditions = rules.map((rule) => ({
    if: condition(rule.if),
    // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
    then: hasOwnCode(rule) ? reference(ruleDefinition(rule)) : consequence(rule),
  }))
  const [only, ...others] = conditions
  if (only === undefined) return {}
  return others.length === 0 && !rules.some(hasOwnCode) ? only : { allOf: conditions }
}
