import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { bundles } from '../../build/schemas.ts'
import type { Report } from '../shape.ts'
import { phoneNumberRule, registrationNumberRule } from './country-rules.ts'

const countries = [undefined, '', 'IN', 'SE', 'ZZ', 'in', 5, null, {}]
const texts = [undefined, '', ' ', '\u00a0', '1', 5, null]

const given = (entries: object): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

/** Every combination of what the rules look at, and profiles and addresses of other kinds. */
function* documents(): Generator {
  for (const companyCountry of countries) {
    const addresses = [
      given({ country: companyCountry }),
      ...(companyCountry === 5 ? [undefined, null, []] : []),
    ]
    for (const address of addresses) {
      for (const organizationRegistrationNumber of texts) {
        const company = given({ address, organizationRegistrationNumber })
        for (const country of countries) {
          for (const phoneNumber of texts) {
            const billing = { defaultAddress: given({ country, phoneNumber }) }
            for (const companyProfile of [company, undefined, 'x'])
              yield given({ companyProfile, billingProfile: billing })
          }
        }
        for (const billingProfile of [undefined, {}, [], { defaultAddress: null }])
          yield given({ companyProfile: company, billingProfile })
      }
    }
  }
}

/** Which of the named rules a document breaks; what they say of types, the fields say as well. */
function broken(errors: readonly ErrorObject[] | null | undefined): string[] {
  const places = (errors ?? [])
    .filter(({ keyword }) => keyword !== 'type')
    .map(({ schemaPath }) => schemaPath)
  return names.filter((name) => places.some((place) => place.includes(name)))
}

const names = ['RegistrationNumberRequired', 'RegistrationNumberNotAllowed', 'PhoneNumberRequired']
const kebab = (name: string): string => name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase()

test('have the verdicts of the published conditions', () => {
  const { allOf, $defs } = bundles.get('create-customer-request') ?? {}
  const plain = new Ajv2020({ allErrors: true, strict: false }).compile({ allOf, $defs })
  const seen = new Map<string, number>()
  const differences: unknown[] = []
  for (const document of documents()) {
    const codes: string[] = []
    const report: Report = (code) => codes.push(code) === 0
    for (const rule of [registrationNumberRule, phoneNumberRule]) rule(document as object, report)
    plain(document)
    for (const code of codes) seen.set(code, (seen.get(code) ?? 0) + 1)
    const expected = broken(plain.errors).map(kebab)
    if (codes.join(' ') !== expected.join(' ')) differences.push(document)
  }
  expect(differences).toEqual([])
  for (const name of names) expect(seen.get(kebab(name))).toBeGreaterThan(100)
})
