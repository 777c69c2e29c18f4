import type { Customer } from '@openpartner/validators/customer'
import type { Answer } from '../routes/answer.ts'
import type { Related } from './related.ts'

type Entry = { readonly customer: Customer; readonly ordinal: number }

/** An answer that a repeated request gets again. */
type Given = { readonly answer: Answer; readonly fingerprint: string }

/** What has happened to the customers, so that it can happen again after a restart. */
export type Change =
  | { readonly set: Customer; readonly ordinal: number }
  | { readonly delete: string }
  | { readonly related: Related; readonly id: string }
  | { readonly answer: Given; readonly requestId: string }
  /** Where lists continue: the number of each customer, and the last that was given. */
  | { readonly ordinals: Readonly<Record<string, number>>; readonly last: number }
  | { readonly clear: true }

/** Retries come soon; older answers are forgotten. */
const keptAnswers = 10_000

/** The customers, in memory. What it hands out is never changed, only replaced. */
export class Store {
  readonly #entries = new Map<string, Entry>()
  readonly #answers = new Map<string, Given>()
  readonly #related = new Map<string, Related>()
  readonly #changed: (change: Change) => void
  #ordinal = 0

  /** @param changed is told about every change */
  constructor(customers: readonly Customer[] = [], changed: (change: Change) => void = () => {}) {
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
    this.#changed({ set: customer, ordinal: this.#set(customer) })
  }

  delete(id: string): void {
    if (!this.#entries.has(keyOf(id))) return
    this.apply({ delete: id })
    this.#changed({ delete: id })
  }

  /** What belongs to a customer besides it. */
  related(id: string): Related {
    return this.#related.get(keyOf(id)) ?? {}
  }

  setRelated(id: string, related: Related): void {
    this.apply({ related, id })
    this.#changed({ related, id })
  }

  /** Forgets every customer and every answer. */
  clear(): void {
    this.apply({ clear: true })
    this.#changed({ clear: true })
  }

  answerTo(requestId: string): Given | undefined {
    return this.#answers.get(keyOf(requestId))
  }

  keepAnswer(requestId: string, answer: Given): void {
    this.apply({ answer, requestId })
    this.#changed({ answer, requestId })
  }

  /** Lets a change of an earlier run happen again. */
  apply(change: Change): void {
    if ('set' in change) this.#set(change.set, change.ordinal)
    else if ('delete' in change) this.#delete(keyOf(change.delete))
    else if ('related' in change) this.#related.set(keyOf(change.id), change.related)
    else if ('ordinals' in change) this.#number(change.ordinals, change.last)
    else if ('answer' in change) this.#keep(change.requestId, change.answer)
    else {
      this.#entries.clear()
      this.#answers.clear()
      this.#related.clear()
      this.#ordinal = 0
    }
  }

  /** What the list of customers does not say: their numbers, and the answers. */
  rest(): Change[] {
    const ordinals = Object.fromEntries(this.entries().map(({ customer, ordinal }) => [customer.id, ordinal]))
    const answers = [...this.#answers].map(([requestId, answer]) => ({ requestId, answer }))
    const related = [...this.#related].map(([id, one]) => ({ id, related: one }))
    return [{ ordinals, last: this.#ordinal }, ...related, ...answers]
  }

  #delete(key: string): void {
    this.#entries.delete(key)
    this.#related.delete(key)
  }

  #set(customer: Customer, given?: number): number {
    const key = keyOf(customer.id)
    const ordinal = given ?? this.#entries.get(key)?.ordinal ?? this.#ordinal + 1
    this.#ordinal = Math.max(this.#ordinal, ordinal)
    this.#entries.set(key, { customer, ordinal })
    return ordinal
  }

  /** Customers without a number, which a person has added, come last. */
  #number(ordinals: Readonly<Record<string, number>>, last: number): void {
    const numbers = new Map(Object.entries(ordinals).map(([id, ordinal]) => [keyOf(id), ordinal]))
    const customers = this.customers()
    this.#entries.clear()
    this.#ordinal = last
    const known = customers.filter(({ id }) => numbers.has(keyOf(id)))
    const ordered = known.toSorted(
      (one, other) => (numbers.get(keyOf(one.id)) ?? 0) - (numbers.get(keyOf(other.id)) ?? 0),
    )
    for (const customer of ordered) this.#set(customer, numbers.get(keyOf(customer.id)))
    for (const customer of customers) if (!numbers.has(keyOf(customer.id))) this.#set(customer)
  }

  #keep(requestId: string, given: Given): void {
    this.#answers.set(keyOf(requestId), given)
    if (this.#answers.size <= keptAnswers) return
    const [oldest] = this.#answers.keys()
    if (oldest !== undefined) this.#answers.delete(oldest)
  }
}

/** Letter case makes no difference in UUIDs. */
const keyOf = (id: string): string => id.toLowerCase()
