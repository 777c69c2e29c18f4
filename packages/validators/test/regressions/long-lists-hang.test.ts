import { CustomerCollection } from '@openpartner/validators/customer-collection'
import { normalizeCustomerCollection } from '@openpartner/validators/normalize'
import { expect, test } from 'vitest'

const lists: Readonly<Record<string, () => unknown[]>> = {
  nulls: () => Array.from({ length: 400_000 }, () => null),
  objects: () => Array.from({ length: 100_000 }, () => ({})),
  // A hole is not a customer, and four billion of them take no memory.
  holes: () => Object.assign([], { length: 2 ** 32 - 1 }),
}

const functions: Readonly<Record<string, (value: unknown) => boolean>> = {
  check: (value) => CustomerCollection.check(value),
  validate: (value) => CustomerCollection.validate(value).ok,
  normalize: (value) => CustomerCollection.check(normalizeCustomerCollection(value).value),
}

/** Three for each item that there is, and some more. A quadratic run takes billions; so would one over the holes. */
const maxReads = 3 * 400_000 + 100_000

/** The list, and how often it was read. It ends a run that reads too often, which could not be ended otherwise. */
function counted(list: unknown[]) {
  let reads = 0
  const count = <Result>(result: Result): Result => {
    reads += 1
    if (reads > maxReads) throw new Error('too many reads')
    return result
  }
  const proxy = new Proxy(list, {
    get: (target, key) => count(Reflect.get(target, key) as unknown),
    has: (target, key) => count(Reflect.has(target, key)),
    getOwnPropertyDescriptor: (target, key) => count(Reflect.getOwnPropertyDescriptor(target, key)),
    ownKeys: (target) => count(Reflect.ownKeys(target)),
  })
  return { proxy, reads: () => reads }
}

const cases = Object.keys(lists).flatMap((kind) => Object.keys(functions).map((name) => ({ kind, name })))

test.each(cases)('$name reads a list of very many $kind a few times', ({ kind, name }) => {
  const { proxy, reads } = counted(lists[kind]?.() ?? [])
  expect(functions[name]?.({ items: proxy })).toBe(false)
  expect(reads()).toBeGreaterThan(0)
  expect(reads()).toBeLessThanOrEqual(maxReads)
})
