// Validates a collection with a long list of invalid items, in a process that a test can end.
import { CustomerCollection } from '@openpartner/validators/customer-collection'
import { normalizeCustomerCollection } from '@openpartner/validators/normalize'

const lists = {
  nulls: () => Array.from({ length: 400_000 }, () => null),
  objects: () => Array.from({ length: 100_000 }, () => ({})),
  // A hole is not a customer, and four billion of them take no memory.
  holes: () => Object.assign([], { length: 2 ** 32 - 1 }),
}
const [, , kind, name] = process.argv
const functions = {
  check: (value) => CustomerCollection.check(value),
  validate: (value) => CustomerCollection.validate(value).ok,
  normalize: (value) => CustomerCollection.check(normalizeCustomerCollection(value).value),
}
const ok = functions[name]({ items: lists[kind]() })
process.stdout.write(String(ok))
