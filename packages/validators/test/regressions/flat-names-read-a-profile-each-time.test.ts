import { normalizeCustomer } from '@openpartner/validators/normalize'
import { expect, test } from 'vitest'

/** Spellings of one name, as many as wanted. */
const spellings = (name: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${name}${'_'.repeat(index % 150)}${'-'.repeat(Math.floor(index / 150))}`,
  )

test('a profile is read a few times, however many keys would fill it', () => {
  let reads = 0
  const profile = new Proxy(
    { domain: 'northwind.example' },
    {
      ownKeys: (target) => {
        reads += 1
        return Reflect.ownKeys(target)
      },
    },
  )
  const names = spellings('Domain', 1000)
  const sources = Object.fromEntries(names.map((name, index) => [name, index]))
  const { changes, unknownKeys, value } = normalizeCustomer({ companyProfile: profile, ...sources })
  expect(value).toMatchObject({ companyProfile: { domain: 'northwind.example' } })
  expect([changes.length, unknownKeys.length]).toEqual([0, names.length])
  expect(reads).toBeLessThan(10)
})

test('a profile that is filled keeps its symbols', () => {
  const mark = Symbol('mark')
  const { value } = normalizeCustomer({ CompanyProfile: { [mark]: 1 }, Domain: 'northwind.example' })
  expect(value).toEqual({ companyProfile: { domain: 'northwind.example', [mark]: 1 } })
})

test('more spellings than are remembered mean the same as the first', () => {
  for (const name of spellings('Id', 1000)) {
    const spelled = { [name]: name }
    expect(normalizeCustomer(spelled).value).toEqual({ id: name })
    expect(normalizeCustomer({ Id: 1 }).value).toEqual({ id: 1 })
  }
})

test('no polluted prototype keeps a key from being one of the result', () => {
  const everyObject = Object.getPrototypeOf({}) as object
  const value: unknown = JSON.parse('{"__proto__": 1, "get": 2, "toString": 3}')
  Object.defineProperty(everyObject, 'get', { value: 1, configurable: true })
  const { value: normalized } = normalizeCustomer(value)
  // The matchers of the test do depend on it.
  Reflect.deleteProperty(everyObject, 'get')
  expect(Object.entries(normalized as object)).toEqual([
    ['__proto__', 1],
    ['get', 2],
    ['toString', 3],
  ])
  expect(normalized).not.toBe(value)
})
