import { describe, expect, test } from 'vitest'
import { registrationNumberCheck } from './check.ts'

const check = registrationNumberCheck()
const wrong = '4540536921'
const field = 'organizationRegistrationNumber'
const inTurkey = { companyProfile: { [field]: wrong, address: { country: 'TR' } } }

const found = (value: unknown) => check(value).map(({ code, path }) => `${path.join('.')} ${code}`)

describe('finds the number', () => {
  test.each([
    ['by the company address', inTurkey, `companyProfile.${field}`],
    [
      'by the billing address',
      { companyProfile: { [field]: wrong }, billingProfile: { defaultAddress: { country: 'TR' } } },
      `companyProfile.${field}`,
    ],
    [
      'by the company address first',
      { ...inTurkey, billingProfile: { defaultAddress: { country: 'SE' } } },
      `companyProfile.${field}`,
    ],
    [
      'by the billing address where the other is empty',
      {
        companyProfile: { [field]: wrong, address: { country: '' } },
        billingProfile: { defaultAddress: { country: 'TR' } },
      },
      `companyProfile.${field}`,
    ],
    ['in a company profile', { [field]: wrong, address: { country: 'TR' } }, field],
    ['in a list', { items: [{}, inTurkey] }, `items.1.companyProfile.${field}`],
  ])('%s', (_name, value, path) => {
    expect(found(value)).toEqual([`${path} registration-number-checksum`])
  })

  test.each([
    ['no country', { companyProfile: { [field]: wrong } }],
    ['no number', { companyProfile: { address: { country: 'TR' } } }],
    ['an empty number', { companyProfile: { [field]: '', address: { country: 'TR' } } }],
    ['a country without schemes', { companyProfile: { [field]: wrong, address: { country: 'SE' } } }],
    ['a number that is not text', { companyProfile: { [field]: 4540536921, address: { country: 'TR' } } }],
    ['a country that is not text', { companyProfile: { [field]: wrong, address: { country: ['TR'] } } }],
    ['inherited', Object.create(inTurkey)],
  ])('not with %s', (_name, value) => {
    expect(found(value)).toEqual([])
  })
})

test('the level and the patterns of the service count', () => {
  expect(registrationNumberCheck('format')(inTurkey)).toEqual([])
  expect(registrationNumberCheck('presence')(inTurkey)).toEqual([])
  const patterns = { TR: /^x$/ }
  expect(registrationNumberCheck('format', { patterns })(inTurkey)).toMatchObject([
    { code: 'registration-number-format', params: { kind: 'service' } },
  ])
})

test('its English sentence is left out where the messages have one', () => {
  const [english] = check(inTurkey)
  expect(english?.message).toBe('Check digit should be 0: a character of this VKN is mistyped.')
  const [other] = check(inTurkey, { issues: { 'registration-number-checksum': 'Kontrollsiffran …' } })
  expect(other).not.toHaveProperty('message')
  const [inherited] = check(inTurkey, { issues: Object.create({ 'registration-number-checksum': 'x' }) })
  expect(inherited?.message).toBe(english?.message)
})

test('misuse is reported when the check is made', () => {
  expect(() => registrationNumberCheck('all' as never)).toThrow(TypeError)
  expect(() => registrationNumberCheck('format', { patterns: { TR: 'x' as never } })).toThrow('patterns.TR')
})

test('never throws', () => {
  const throwing = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error('no')
      },
    },
  )
  const sparse: unknown[] = []
  sparse.length = 4_000_000_000
  const cyclic: { items: unknown[] } = { items: [] }
  cyclic.items.push(cyclic)
  for (const value of [
    undefined,
    null,
    5,
    'x',
    [],
    throwing,
    { companyProfile: throwing },
    { items: sparse },
    cyclic,
  ]) {
    expect(check(value)).toEqual([])
  }
})
