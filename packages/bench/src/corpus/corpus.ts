import type { Subject } from '../subject.ts'
import { createCustomer } from './customer.ts'
import {
  createCustomerRequestMutations,
  customerMutations,
  type Mutation,
  unknownPropertyMutations,
  updateBillingProfileRequestMutations,
} from './mutations.ts'
import { createRandom, type Random } from './random.ts'
import { createCreateCustomerRequest, createUpdateBillingProfileRequest } from './requests.ts'

/** Documents of one subject: valid ones, and lists of invalid ones by where the mutation is. */
export type Corpus = {
  readonly valid: readonly unknown[]
  readonly invalid: Readonly<Record<string, readonly unknown[]>>
}

type Recipe = {
  readonly create: (random: Random) => object
  readonly mutations: Readonly<Record<string, readonly Mutation[]>>
}

const recipes: Record<Subject, Recipe> = {
  customer: { create: createCustomer, mutations: customerMutations },
  'create-customer-request': {
    create: createCreateCustomerRequest,
    mutations: { anywhere: [...createCustomerRequestMutations, ...unknownPropertyMutations] },
  },
  'open-create-customer-request': {
    create: createCreateCustomerRequest,
    mutations: { anywhere: createCustomerRequestMutations },
  },
  'update-billing-profile-request': {
    create: createUpdateBillingProfileRequest,
    mutations: { anywhere: updateBillingProfileRequestMutations },
  },
}

/** The same documents for the same subject and size, all as `JSON.parse` makes them. */
export function createCorpus(subject: Subject, size: number): Corpus {
  const { create, mutations } = recipes[subject]
  const list = (seed: number, kinds?: readonly Mutation[]): unknown[] => {
    const random = createRandom(seed)
    return Array.from({ length: size }, () => {
      const document = create(random)
      if (kinds !== undefined) for (const mutation of pickMutations(random, kinds)) apply(document, mutation)
      return JSON.parse(JSON.stringify(document)) as unknown
    })
  }
  const lists = Object.entries(mutations).map(([name, kinds], index) => [name, list(index + 2, kinds)])
  return { valid: list(1), invalid: Object.fromEntries(lists) as Record<string, unknown[]> }
}

/** Of ten documents six have one mutation, three have two, one has four. */
function pickMutations(random: Random, kinds: readonly Mutation[]): Set<Mutation> {
  const share = random.next()
  const count = share < 0.6 ? 1 : share < 0.9 ? 2 : 4
  return new Set(Array.from({ length: count }, () => random.pick(kinds)))
}

/** Leaves the document as it is where an earlier mutation has removed the path to the field. */
function apply(document: object, { path, change }: Mutation): void {
  let parent: unknown = document
  for (const step of path.slice(0, -1)) parent = isContainer(parent) ? parent[step] : undefined
  const last = path.at(-1) ?? ''
  if (isContainer(parent)) parent[last] = change(parent[last])
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
