import type { Customer } from '@openpartner/validators/customer'
import type { Answer } from '../routes/answer.ts'

type Entry = { readonly customer: Customer; readonly ordinal: number }

/** An answer that a repeated request gets again. */
type Given = { readonly answer: Answer; readonly fingerprint: string }

/** Retries come soon; older answers are forgotten. */
const keptAnswers = 10_000

/** The customers, in memory. What it hands out is never changed, only replaced. */
export class Store {
  readonly #entries = new Map<string, Entry>()
  readonly #answers = new Map<string, Given>()
  readonly #changed: () => void
  #ordinal = 0

  /** @param changed is called after every change */
  constructor(customers: readonly Customer[] = [], changed: () => void = () => {}) {
    for (const customer of customers) this.#set(customer)
    this.#changed = changed
  }

  get size(): number {
    return this.#entries.size
  }

  get(id: string): Customer | undefined {
    return this.#entries.get(keyOf(id))?.customer
  }

  /** Every customer in the order of creation, with a number that grows in that order. */
  entries(): Entry[] {
    return [...this.#entries.values()]
  }

  customers(): Customer[] {
    return this.entries().map(({ customer }) => customer)
  }

  /** Adds the customer, or replaces the one with its identifier. */
  set(customer: Customer): void {
    this.#set(customer)
    this.#changed()
  }

  delete(id: string): void {
    if (this.#entries.delete(keyOf(id))) this.#changed()
  }

  answerTo(requestId: string): Given | undefined {
    return this.#answers.get(keyOf(requestId))
  }

  keepAnswer(requestId: string, given: Given): void {
    this.#answers.set(keyOf(requestId), given)
    if (this.#answers.size <= keptAnswers) return
    const [oldest] = this.#answers.keys()
    if (oldest !== undefined) this.#answers.delete(oldest)
  }

  #set(customer: Customer): void {
    const key = keyOf(customer.id)
    const ordinal = this.#entries.get(key)?.ordinal ?? (this.#ordinal += 1)
    this.#entries.set(key, { customer, ordinal })
  }
}

/** Letter case makes no difference in UUIDs. */
const keyOf = (id: string): string => id.toLowerCase()
