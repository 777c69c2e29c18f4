import type { Subject } from '../subject.ts'
import { createCustomer } from './customer.ts'
import {
  createCustomerRequestFaults,
  customerFaults,
  type Fault,
  unknownPropertyFaults,
  updateBillingProfileRequestFaults,
} from './faults.ts'
import { createRandom, type Random } from './random.ts'
import { createCreateCustomerRequest, createUpdateBillingProfileRequest } from './requests.ts'

/** Documents of one subject: those it accepts, and lists of those it refuses by where the fault is. */
export type Corpus = {
  readonly valid: readonly unknown[]
  readonly invalid: Readonly<Record<string, readonly unknown[]>>
}

type Recipe = {
  readonly create: (random: Random) => object
  readonly faults: Readonly<Record<string, readonly Fault[]>>
}

const recipes: Record<Subject, Recipe> = {
  customer: { create: createCustomer, faults: customerFaults },
  'create-customer-request': {
    create: createCreateCustomerRequest,
    faults: { anywhere: [...createCustomerRequestFaults, ...unknownPropertyFaults] },
  },
  'open-create-customer-request': {
    create: createCreateCustomerRequest,
    faults: { anywhere: createCustomerRequestFaults },
  },
  'update-billing-profile-request': {
    create: createUpdateBillingProfileRequest,
    faults: { anywhere: updateBillingProfileRequestFaults },
  },
}

/** The same documents for the same subject and size, all as `JSON.parse` makes them. */
export function createCorpus(subject: Subject, size: number): Corpus {
  const { create, faults } = recipes[subject]
  const list = (seed: number, kinds?: readonly Fault[]): unknown[] => {
    const random = createRandom(seed)
    return Array.from({ length: size }, () => {
      const document = create(random)
      if (kinds !== undefined) for (const fault of pickFaults(random, kinds)) apply(document, fault)
      return JSON.parse(JSON.stringify(document)) as unknown
    })
  }
  const lists = Object.entries(faults).map(([name, kinds], index) => [name, list(index + 2, kinds)])
  return { valid: list(1), invalid: Object.fromEntries(lists) as Record<string, unknown[]> }
}

/** Six in ten documents have one fault, three have two, one has four. */
function pickFaults(random: Random, kinds: readonly Fault[]): Set<Fault> {
  const share = random.next()
  const count = share < 0.6 ? 1 : share < 0.9 ? 2 : 4
  return new Set(Array.from({ length: count }, () => random.pick(kinds)))
}

/** Leaves the document as it is where an earlier fault has taken away what leads to the field. */
function apply(document: object, { path, change }: Fault): void {
  let parent: unknown = document
  for (const step of path.slice(0, -1)) parent = isContainer(parent) ? parent[step] : undefined
  const last = path.at(-1) ?? ''
  if (isContainer(parent)) parent[last] = change(parent[last])
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
