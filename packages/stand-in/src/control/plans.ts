import { describedOperations } from '../document.ts'
import { faultNames, type InjectedFault, isFaultName } from './injected-faults.ts'
import { Misuse } from './misuse.ts'

type Selection = {
  /** The identifier of an operation, such as `create-customer`; every call if not given. */
  readonly call?: string
  /** How many calls it is for: 1 if not given, for delays all until `reset`. */
  readonly times?: number
}

/** A fault to answer with. */
export type PlannedFault = Selection & {
  /** The name of a fault of the documents, such as `RateLimited`, or a gateway’s: `BadGateway`, `ServiceUnavailable`, `GatewayTimeout`. */
  readonly fault: InjectedFault
  /** Seconds, for `Retry-After`. */
  readonly retryAfter?: number
}

/** Calls that are answered late, by so many milliseconds. */
export type PlannedDelay = Selection & { readonly milliseconds: number }

/** Calls whose connection ends once they are done, before they are answered. */
export type PlannedDrop = Selection

type Kind = 'fault' | 'delay' | 'drop'

type Plan = {
  readonly kind: Kind
  /** `undefined` is any. */
  readonly tenant: string | undefined
  readonly call: string | undefined
  readonly fault?: InjectedFault
  readonly retryAfter?: number | undefined
  readonly milliseconds?: number
  left: number
}

/** What happens to one call. */
export type Injected = {
  readonly fault?: Plan | undefined
  readonly delay?: Plan | undefined
  readonly drop?: Plan | undefined
}

const maxDelay = 600_000

/** What a test wants to go wrong. */
export class Plans {
  #plans: Plan[] = []

  /** @throws {Misuse} if there is no such fault or call */
  fail({ call, times = 1, fault, retryAfter }: PlannedFault, tenant?: string): void {
    if (!isFaultName(fault))
      throw new Misuse(`no error response of that name; there are: ${faultNames.join(', ')}`)
    if (retryAfter !== undefined) wholeNumber('retryAfter', retryAfter, 86_400)
    this.#add({ kind: 'fault', tenant, call, fault, retryAfter, left: times })
  }

  /** @throws {Misuse} if there is no such call, or the time is not one */
  delay({ call, times = Infinity, milliseconds }: PlannedDelay, tenant?: string): void {
    wholeNumber('milliseconds', milliseconds, maxDelay)
    this.#add({ kind: 'delay', tenant, call, milliseconds, left: times })
  }

  /** @throws {Misuse} if there is no such call */
  drop({ call, times = 1 }: PlannedDrop, tenant?: string): void {
    this.#add({ kind: 'drop', tenant, call, left: times })
  }

  /** What is planned for a call; it counts. */
  take(tenant: string, call: string): Injected {
    const first = (kind: Kind): Plan | undefined => {
      const plan = this.#plans.find(
        (one) =>
          one.kind === kind &&
          (one.tenant === undefined || one.tenant === tenant) &&
          (one.call === undefined || one.call === call),
      )
      if (plan === undefined) return undefined
      plan.left -= 1
      if (plan.left <= 0) this.#plans = this.#plans.filter((one) => one !== plan)
      return plan
    }
    return { delay: first('delay'), fault: first('fault'), drop: first('drop') }
  }

  forget(tenant: string | undefined): void {
    this.#plans = tenant === undefined ? [] : this.#plans.filter((plan) => plan.tenant !== tenant)
  }

  #add(plan: Plan): void {
    const { call, left } = plan
    if (call !== undefined && !operations.includes(call)) {
      throw new Misuse(`no call of that name; there are: ${operations.join(', ')}`)
    }
    if (left !== Infinity) wholeNumber('times', left, Number.MAX_SAFE_INTEGER)
    this.#plans.push(plan)
  }
}

const operations: readonly string[] = describedOperations.map(({ id }) => id)

function wholeNumber(name: string, value: unknown, max: number): void {
  if (!Number.isInteger(value) || Number(value) < (name === 'times' ? 1 : 0) || Number(value) > max) {
    throw new Misuse(`${name} has to be a whole number up to ${max}`)
  }
}
