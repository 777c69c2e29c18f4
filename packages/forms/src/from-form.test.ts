import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { describe, expect, test } from 'vitest'
import { fromForm } from './from-form.ts'

function formData(...entries: [string, string | Blob][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

test('dots make objects, and empty values are left out', () => {
  expect(
    fromForm(
      formData(
        ['companyProfile.domain', 'a.onmicrosoft.com'],
        ['billingProfile.firstName', ''],
        ['billingProfile.defaultAddress.city', 'Pune'],
      ),
    ),
  ).toEqual({
    companyProfile: { domain: 'a.onmicrosoft.com' },
    billingProfile: { defaultAddress: { city: 'Pune' } },
  })
})

test('an object is there even if all its fields are empty', () => {
  expect(fromForm(formData(['companyProfile.domain', '']))).toEqual({ companyProfile: {} })
})

test.each([
  ['a checked checkbox', [['enableGDAPByDefault', 'on']], true],
  ['a checkbox with a value', [['enableGDAPByDefault', 'true']], true],
  ['a hidden "no" alone', [['enableGDAPByDefault', 'false']], false],
  [
    'a hidden "no" before a checked checkbox',
    [
      ['enableGDAPByDefault', 'false'],
      ['enableGDAPByDefault', 'true'],
    ],
    true,
  ],
  ['a select', [['enableGDAPByDefault', 'off']], false],
  ['a mistyped value', [['enableGDAPByDefault', 'yes']], 'yes'],
] as const)('true and false: %s', (_name, entries, expected) => {
  expect(fromForm(formData(...entries.map(([name, value]): [string, string] => [name, value])))).toEqual({
    enableGDAPByDefault: expected,
  })
})

test('elsewhere such values are text', () => {
  expect(fromForm(formData(['city', 'on'], ['state', 'true']))).toEqual({ city: 'on', state: 'true' })
})

test('an unchecked checkbox is not given', () => {
  expect(fromForm(formData(['city', 'Pune']))).not.toHaveProperty('enableGDAPByDefault')
})

test('lists', () => {
  expect(fromForm(formData(['tags[]', 'a'], ['tags[]', ''], ['tags[]', 'b']))).toEqual({ tags: ['a', 'b'] })
  expect(fromForm(formData(['tags[]', '']))).toEqual({ tags: [] })
  expect(fromForm(formData(['items.10.id', 'c'], ['items.2.id', 'b'], ['items[0].id', 'a']))).toEqual({
    items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  })
  expect(fromForm(formData(['items[].id', 'a'], ['items[].id', 'b']))).toEqual({
    items: [{ id: 'a' }, { id: 'b' }],
  })
})

test('the last of several that is not empty counts', () => {
  expect(fromForm(formData(['city', 'Pune'], ['city', 'Malmö'], ['city', '']))).toEqual({ city: 'Malmö' })
})

test('files are left out', () => {
  expect(fromForm(formData(['city', new File(['x'], 'city.txt')], ['state', 'WA']))).toEqual({ state: 'WA' })
})

test('objects of a framework: nested or by name', () => {
  const address = { city: 'Pune', state: '', region: null, country: undefined }
  const value = {
    'companyProfile.domain': 'a.example',
    billingProfile: { defaultAddress: address },
    tags: ['', 'x'],
  }
  const copy = structuredClone(value)
  expect(fromForm(value)).toEqual({
    companyProfile: { domain: 'a.example' },
    billingProfile: { defaultAddress: { city: 'Pune' } },
    tags: ['x'],
  })
  expect(value).toEqual(copy)
  expect(fromForm({ enableGDAPByDefault: false, totalCount: 0, headers: [] })).toEqual({
    enableGDAPByDefault: false,
    totalCount: 0,
    headers: [],
  })
})

test('other lists of names and values', () => {
  expect(fromForm(new URLSearchParams('a.b=1&a.c='))).toEqual({ a: { b: '1' } })
})

describe('hostile names', () => {
  const names = [
    '__proto__',
    '__proto__.polluted',
    'a.__proto__.polluted',
    'constructor.prototype.polluted',
    'constructor',
    'toString',
    'a[__proto__][polluted]',
    '',
    '.',
    '..',
    '[]',
    '[][]',
    'a..b',
    'x.'.repeat(100_000),
    '[0]'.repeat(100_000),
    'tags[99999999999]',
    '\uD800',
  ]

  test.each(names.map((name) => [name.slice(0, 40), name] as const))('%j', (_shown, name) => {
    for (const form of [formData([name, 'yes'], ['a.b', 'c']), { [name]: 'yes', 'a.b': 'c' }]) {
      const value = fromForm(form)
      expect(value).toMatchObject({ a: { b: 'c' } })
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect(({} as { polluted?: string }).polluted).toBeUndefined()
      expect(CreateCustomerRequest.check(value)).toBe(false)
      expect(Object.assign({}, value)).not.toHaveProperty('polluted')
    }
  })

  test('a field where an object must be, and vice versa: the last wins', () => {
    expect(fromForm(formData(['a', '1'], ['a.b', '2']))).toEqual({ a: { b: '2' } })
    expect(fromForm(formData(['a.b', '2'], ['a', '1']))).toEqual({ a: '1' })
  })
})

describe('hostile values', () => {
  test('thousands of fields', () => {
    const data = formData(
      ...Array.from({ length: 20_000 }, (_, index): [string, string] => [`a.f${index}`, 'x']),
    )
    expect(Object.keys(fromForm(data).a as object)).toHaveLength(20_000)
  })

  test('an object that contains itself', () => {
    const value: Record<string, unknown> = { city: 'Pune' }
    value.left = value
    value.right = value
    expect(fromForm(value).city).toBe('Pune')
  })

  test('getters and proxies that throw', () => {
    const thrower = Object.defineProperty({ city: 'Pune' }, 'state', {
      enumerable: true,
      get() {
        throw new Error('no')
      },
    })
    expect(fromForm(thrower)).toEqual({ city: 'Pune' })
    expect(fromForm(Proxy.revocable({}, {}).proxy)).toEqual({})
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(fromForm(proxy)).toEqual({})
    expect(fromForm({ a: proxy })).toEqual({})
  })

  test('inherited properties do not count, other objects are passed on', () => {
    const date = new Date(0)
    expect(fromForm(Object.assign(Object.create({ city: 'Pune' }) as object, { date }))).toEqual({ date })
  })
})
