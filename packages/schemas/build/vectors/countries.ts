import { countryLists } from '../../src/define/country-lists.ts'
import type { Rule } from '../../src/define/rule.ts'
import { registrationNumberCountries } from '../../src/generated/country-codes.ts'
import type { ResourceName } from '../../src/generated/resources.ts'
import { rulesOfResource } from '../sources.ts'
import { smallestWith, valueAt, withValue } from './document.ts'
import { fieldsOf } from './fields.ts'
import { accepted, refused, type Vector } from './vector.ts'

const country = '/billingProfile/defaultAddress/country'

/** The 24 countries of the registration number, and some others; XK is not an assigned code of ISO 3166. */
const countries = [...registrationNumberCountries, ...'AU CA CN DE FR GB JP KE MX SE US XK'.split(' ')]

type CountryRule = Rule & { readonly if: { readonly companyCountryIn: keyof typeof countryLists } }

const dependsOnCountry = (rule: Rule): rule is CountryRule => 'companyCountryIn' in rule.if

/** A value of a rule's property, in words. */
type Given = { readonly state: string; readonly value: unknown }

const missing: Given = { state: 'missing', value: undefined }
const empty: Given = { state: 'empty', value: '' }
const nothing: Given = { state: 'null', value: null }

/** What follows the rule, and what breaks it. */
function valuesOf(resource: ResourceName, { at, then }: Rule): { good: Given; bad: readonly Given[] } {
  const { maxLength } = fieldsOf(resource).find(({ pointer }) => pointer === at)?.schema ?? {}
  const value =
    maxLength === undefined ? valueAt(smallestWith(resource, at), at) : '1'.repeat(Number(maxLength))
  const given = { state: 'given', value }
  if (then === 'not-allowed') return { good: missing, bad: [given] }
  return { good: given, bad: then === 'required' ? [missing] : [empty, nothing, missing] }
}

/** Each of the 24 countries, and some others, with what its rules call for, with each rule broken alone, and with all. */
export function countryVectors(resource: ResourceName): Vector[] {
  const rules = rulesOfResource(resource).filter(dependsOnCountry)
  if (rules.length === 0) return []
  const smallest = smallestWith(resource, country)
  const values = new Map(rules.map((rule) => [rule, valuesOf(resource, rule)]))

  return countries.flatMap((code) => {
    const applied = rules.filter((rule) =>
      (countryLists[rule.if.companyCountryIn] as readonly string[]).includes(code),
    )
    const base = rules.reduce(
      (document, { at }) => withValue(document, at, undefined),
      withValue(smallest, country, code),
    )
    const vector = (broken: ReadonlyMap<Rule, Given>): Vector => {
      const given = applied.map(
        (rule) => [rule, broken.get(rule) ?? values.get(rule)?.good ?? missing] as const,
      )
      const data = given.reduce((document, [{ at }, { value }]) => withValue(document, at, value), base)
      const states = given.map(([{ at }, { state }]) => `${at.split('/').at(-1)} is ${state}`)
      const description = `${code}: ${states.join(', ')}.`
      const issues = [...broken.keys()].map(({ code: issue, at }) => ({ code: issue, pointer: at }))
      return issues.length === 0 ? accepted(description, data) : refused(description, data, ...issues)
    }
    const alone = applied.flatMap((rule) =>
      (values.get(rule)?.bad ?? []).map((bad) => [[rule, bad] as const]),
    )
    const together = applied.map((rule) => [rule, values.get(rule)?.bad.at(-1) ?? missing] as const)
    return [[], ...alone, together].map((broken) => vector(new Map(broken)))
  })
}
