import { types } from 'node:util'

/** What can be seen of a value without running its code: identities, keys, descriptors, prototypes, extensibility. */
export function snapshot(value: unknown): unknown[] {
  const seen = new Set<unknown>()
  const facts: unknown[] = []
  // A stack of its own: recursion would end at some thousand levels.
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    facts.push(next)
    if (typeof next !== 'object' || next === null || types.isProxy(next) || seen.has(next)) continue
    seen.add(next)
    facts.push(Object.getPrototypeOf(next), Object.isExtensible(next))
    for (const key of ArrayBuffer.isView(next) ? [] : Reflect.ownKeys(next)) {
      const property: object = Object.getOwnPropertyDescriptor(next, key) ?? {}
      facts.push(key, ...Object.keys(property))
      waiting.push(...Object.values(property))
    }
  }
  return facts
}

/** Whether two snapshots show the same; by hand, because a matcher would follow the values. */
export const isSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length && before.every((fact, index) => Object.is(fact, after[index]))

/** Freezes a value and all that it holds, in place. */
export function deepFreeze<Value>(value: Value): Value {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    waiting.push(...Object.values(next))
  }
  return value
}
