import type { Customer } from '@openpartner/validators/customer'
import { tenantOf } from '../http/bearer.ts'
import type { RecordedCall } from './calls.ts'
import { Misuse } from './misuse.ts'
import type { PlannedDelay, PlannedDrop, PlannedFault } from './plans.ts'
import { readCustomers } from './read-customers.ts'
import type { World } from './world.ts'

/** What a test can see and set: of every tenant, or of one. */
export type TestControl = {
  /** The latest 10,000 calls, oldest first. */
  readonly calls: readonly RecordedCall[]
  /** The customers that exist at this moment. */
  readonly customers: () => readonly Customer[]
  /** Back to the beginning: customers, answers to repeated requests, faults, calls, rate limits; of all tenants also time and identifiers. */
  readonly reset: () => Promise<void>
  /**
   * Adds customers: a list, an answer of the service, or an SDK’s dump; spelling is normalized.
   * @throws if one is not valid
   */
  readonly seed: (customers: unknown) => Promise<void>
  /**
   * Answers the next calls with a fault.
   * @throws if there is no such fault or call
   */
  readonly fail: (plan: PlannedFault) => void
  /**
   * Answers calls later, until `reset` if not told how many.
   * @throws if there is no such call
   */
  readonly delay: (plan: PlannedDelay) => void
  /**
   * Does what the next call asks for, and drops its connection instead of answering.
   * @throws if there is no such call
   */
  readonly dropAfterCommit: (plan?: PlannedDrop) => void
}

/** @param settled waits until changes are on the disk */
export function createTestControl(
  world: World,
  settled: () => Promise<void>,
  tenant: string | undefined,
): TestControl {
  return {
    get calls() {
      return world.calls.of(tenant)
    },
    customers: () => world.storeOf(tenant).customers(),
    reset: async () => {
      world.reset(tenant)
      await settled()
    },
    seed: async (customers) => {
      const read = readCustomers(customers)
      if ('message' in read) throw new Misuse(read.message)
      for (const customer of read.customers) world.storeOf(tenant).set(customer)
      await settled()
    },
    fail: (plan) => world.plans.fail(plan, tenant),
    delay: (plan) => world.plans.delay(plan, tenant),
    dropAfterCommit: (plan = {}) => world.plans.drop(plan, tenant),
  }
}

/** The tenant that a bearer token is of. @throws {Misuse} if it is not a token */
export function tenantOfToken(token: string): string {
  const tenant = tenantOf(`Bearer ${token}`, -Infinity)
  if (typeof tenant !== 'string') throw new Misuse('not a bearer token')
  return tenant
}
