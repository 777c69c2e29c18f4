import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { from } from '../provenance/origin.ts'
import { defineRule, type Rule } from './rule.ts'
import { ruleDefinitionName, ruleKeywords } from './rule-schema.ts'

const about = { provenance: from('assumed', 'openpartner'), summary: 'Made up.' } as const

const required = defineRule({
  code: 'contact-required',
  at: '/a/contact',
  if: { companyCountryIn: 'RegistrationNumberCountry' },
  then: 'required',
  ...about,
})
const notAllowed = defineRule({
  code: 'fax-not-allowed',
  at: '/fax',
  if: { companyCountryIn: 'CountryWithoutRegistrationNumber' },
  then: 'not-allowed',
  ...about,
})
const either = defineRule({
  name: 'mail-or-post',
  code: 'required',
  at: '/mail',
  if: { missing: '/post/street' },
  then: 'required-text',
  ...about,
})

const accepts = (rules: readonly Rule[], document: object): boolean =>
  new Ajv2020({ strict: true }).compile(ruleKeywords(rules))(document)

const inCountry = (country: string, more: object): object => ({
  billingProfile: { defaultAddress: { country } },
  ...more,
})

test.each([
  [inCountry('IN', { a: {} }), false],
  [inCountry('IN', { a: { contact: null } }), true],
  [inCountry('IN', {}), true],
  [inCountry('SE', { a: {} }), true],
  [inCountry('SE', { fax: '1' }), false],
  [inCountry('SE', { fax: '' }), true],
  [inCountry('ZZ', { a: {}, fax: '1' }), true],
  [inCountry('IN', { fax: '1', companyProfile: { address: { country: 'SE' } } }), false],
])('by the company’s country, %j: %s', (document, verdict) => {
  expect(accepts([required, notAllowed], document)).toBe(verdict)
})

test.each([
  [{}, false],
  [{ mail: '\u00a0' }, false],
  [{ mail: 'x' }, true],
  [{ post: {} }, false],
  [{ post: { street: 'x' } }, true],
])('by another property, %j: %s', (document, verdict) => {
  expect(accepts([either], document)).toBe(verdict)
})

test('a rule with its own code has a name in `$defs`, and alone among rules none needs `allOf`', () => {
  expect(ruleDefinitionName(required)).toBe('ContactRequired')
  expect(Object.keys(ruleKeywords([required]))).toEqual(['allOf'])
  expect(Object.keys(ruleKeywords([either]))).toEqual(['if', 'then'])
  expect(ruleKeywords([])).toEqual({})
})
