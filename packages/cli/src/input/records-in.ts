import type { Resource } from '../options/resource.ts'
import type { Kind } from './events.ts'

/** The records in a JSON value. A collection is taken apart unless collections are what is validated. */
export function recordsIn(
  value: unknown,
  resource: Resource,
): { readonly kind: Kind; readonly records: readonly unknown[] } {
  if (Array.isArray(value)) return { kind: 'array', records: value }
  const items = resource.name === 'customer-collection' ? undefined : itemsOf(value)
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
