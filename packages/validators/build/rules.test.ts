import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { companyCountry, property } from '@openpartner/registration/company-country'
import { type Rule, rules, rulesOf } from '@openpartner/schemas'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import type { Rules } from '../src/field-table.ts'
import { countryKind } from '../src/runtime/country.ts'
import { isGivenText, isMissing, isMissingText, mustBe } from '../src/runtime/rules.ts'
import { emitRules } from './rules.ts'

const helpers = { companyCountry, countryKind, isGivenText, isMissing, isMissingText, mustBe, property }

/** The emitted function, as it is in a module that imports what it uses. */
function compiled(list: readonly Rule[]): Rules {
  const { name, source } = emitRules('Document', list, (helper) => helper) ?? {}
  const text = `(({ ${Object.keys(helpers).join(', ')} }) => { ${source}\nreturn ${name} })`
  return (runInThisContext(text) as (names: typeof helpers) => Rules)(helpers)
}

function codesOf(check: Rules, document: object): string[] {
  const codes: string[] = []
  check(document, (code) => codes.push(code) === 0)
  return codes
}

const countries = [undefined, '', 'IN', 'SE', 'ZZ', 'in', 5, null, {}]
const texts = [undefined, '', ' ', '\u00a0', '1', 5, null]

const given = (entries: object): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

/** A document with values at these pointers; `undefined` leaves them out. */
function documentWith(values: Iterable<readonly [pointer: string, value: unknown]>): Record<string, unknown> {
  const document: Record<string, unknown> = {}
  for (const [pointer, value] of values) {
    const steps = pointer.split('/').slice(1)
    const last = steps.pop() ?? ''
    let parent = document
    for (const step of steps) parent = (parent[step] ??= {}) as Record<string, unknown>
    if (value !== undefined) parent[last] = value
  }
  return document
}

/** What the rules read, in every combination of two of its parts, and profiles and addresses of other types. */
function* documents(list: readonly Rule[]): Generator<object> {
  const pointers = [...new Set(list.map(({ at }) => at))]
  const combinations = countries.flatMap((company) => countries.map((billing) => [company, billing] as const))
  for (const [company, billing] of combinations) {
    for (let first = 0; first < texts.length; first += 1) {
      for (let shift = 0; shift < texts.length; shift += 1) {
        const document = documentWith([
          ['/companyProfile/address/country', company],
          ['/billingProfile/defaultAddress/country', billing],
          ...pointers.map(
            (pointer, index) => [pointer, texts[(first + index * shift) % texts.length]] as const,
          ),
        ])
        yield document
        for (const companyProfile of [undefined, 'x']) yield given({ ...document, companyProfile })
        if (shift > 0) continue
        for (const billingProfile of [undefined, {}, [], { defaultAddress: null }])
          yield given({ ...document, billingProfile })
        for (const address of [undefined, null, []])
          yield { ...document, companyProfile: given({ ...(document.companyProfile as object), address }) }
      }
    }
  }
}

const require = createRequire(import.meta.url)
const { allOf, $defs } = JSON.parse(
  readFileSync(require.resolve('@openpartner/schemas/bundle/create-customer-request.schema.json'), 'utf8'),
) as JsonSchema

/** Which rules a document breaks by the published schema; what those say about types but `null`, the fields say as well. */
function broken(errors: readonly ErrorObject[] | null | undefined, list: readonly Rule[]): string[] {
  return list
    .filter(({ name, at, then }) =>
      (errors ?? []).some(
        ({ keyword, data, instancePath, schemaPath }) =>
          schemaPath.includes(pascalCase(name)) &&
          (keyword !== 'type' || (data === null && instancePath === at && then !== 'not-allowed')),
      ),
    )
    .map(({ code }) => code)
}

const pascalCase = (name: string): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

test('the emitted rules have the verdicts of the published conditions', () => {
  const plain = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile({ allOf, $defs })
  const list = rulesOf('create-customer-request')
  const check = compiled(list)
  const seen = new Map<string, number>()
  const differences: unknown[] = []
  for (const document of documents(list)) {
    const codes = codesOf(check, document)
    plain(document)
    for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1)
    if (codes.join(' ') !== broken(plain.errors, list).join(' ')) differences.push(document)
  }
  expect(differences).toEqual([])
  expect(list.length).toBeGreaterThanOrEqual(3)
  for (const { code } of list) expect(seen.get(code)).toBeGreaterThan(100)
})

describe('a rule is compiled from its data', () => {
  const rule = (changes: Partial<Rule>): Rule => ({ ...(rules[0] as Rule), code: 'made-up', ...changes })
  const check = compiled([
    rule({ at: '/a/b', if: { companyCountryIn: 'RegistrationNumberCountry' }, then: 'required' }),
    rule({ at: '/a/c', if: { companyCountryIn: 'CountryWithoutRegistrationNumber' }, then: 'not-allowed' }),
    rule({ code: 'other', at: '/d', if: { missing: '/e/f' }, then: 'required-text' }),
  ])
  const inCountry = (country: string, document: object): object => ({
    ...document,
    billingProfile: { defaultAddress: { country } },
  })

  test.each([
    [inCountry('IN', { a: {} }), ['made-up']],
    [inCountry('IN', { a: { b: null } }), ['made-up']],
    [inCountry('IN', { a: { b: '' } }), []],
    [inCountry('IN', {}), []],
    [inCountry('SE', { a: { c: 'x' } }), ['made-up']],
    [inCountry('SE', { a: { c: '' } }), []],
    [inCountry('ZZ', { a: { c: 'x' } }), []],
    [{ e: {}, d: ' ' }, ['other']],
    [{ e: {}, d: 'x' }, []],
    [{ e: { f: 1 } }, []],
    [{}, []],
  ])('%j', (document, codes) => {
    expect(codesOf(check, document)).toEqual(codes)
  })

  test.each([
    [{}, true],
    [{ relationshipToPartner: 'none' }, false],
    [{ allowDelegatedAccess: false }, false],
    [{ relationshipToPartner: 'none', allowDelegatedAccess: true }, false],
    [{ relationshipToPartner: 'reseller', allowDelegatedAccess: false }, false],
    [{ relationshipToPartner: 'reseller', allowDelegatedAccess: true }, true],
    [{ relationshipToPartner: 'reseller' }, true],
    [{ allowDelegatedAccess: null }, true],
    [{ relationshipToPartner: null }, true],
    [{ relationshipToPartner: undefined, c: 1 }, true],
    [Object.create({ relationshipToPartner: 'none' }) as object, true],
  ])('one of two: %j is an issue: %s', (document, isIssue) => {
    expect(codesOf(compiled(rulesOf('patch-customer-request')), document).length > 0).toBe(isIssue)
  })
})
