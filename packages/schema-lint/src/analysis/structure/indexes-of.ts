const known = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>()

/** Where each value of a list is first. */
export function indexesOf(list: readonly unknown[]): ReadonlyMap<unknown, number> {
  const done = known.get(list)
  if (done !== undefined) return done
  const indexes = new Map<unknown, number>()
  for (const [index, value] of list.entries()) if (!indexes.has(value)) indexes.set(value, index)
  known.set(list, indexes)
  return indexes
}
