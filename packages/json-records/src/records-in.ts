import type { Kind } from './events.ts'

/** The records in a JSON value: those of an array, the items of a collection, or the value itself. */
export function recordsIn(
  value: unknown,
  wholeCollection: boolean,
): { readonly kind: Kind; readonly records: readonly unknown[] } {
  if (Array.isArray(value)) return { kind: 'array', records: value }
  const items = wholeCollection ? undefined : itemsOf(value)
  return items === undefined ? { kind: 'value', records: [value] } : { kind: 'collection', records: items }
}

/** `Items` is how the SDK spells it. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of ['items', 'Items']) {
    const items = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
    if (Array.isArray(items)) return items
  }
  return undefined
}
