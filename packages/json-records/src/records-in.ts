import type { Kind } from './events.ts'

type RecordList = {
  readonly kind: Kind
  readonly records: readonly unknown[]
  /** Leads to the list; none if the value itself is the record. */
  readonly path?: readonly string[]
}

/** The records in a JSON value: those of an array, the items of a collection, or the value itself. */
export function recordsIn(value: unknown, wholeCollection: boolean): RecordList {
  if (Array.isArray(value)) return { kind: 'array', records: value, path: [] }
  return (wholeCollection ? undefined : listIn(value)) ?? { kind: 'value', records: [value] }
}

/** The items of a collection, if it is one. `Items` is how the SDK spells it. */
export function listIn(value: unknown): RecordList | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of ['items', 'Items']) {
    const items = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (Array.isArray(items)) return { kind: 'collection', records: items, path: [name] }
  }
  return undefined
}
