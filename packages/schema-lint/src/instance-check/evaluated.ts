/** The properties and items that keywords have evaluated: here, and in schemas that accept the same instance. */
export type Evaluated = {
  readonly names: string[]
  readonly items: number[]
  /** How many items from the first on. */
  count: number
  readonly parts: Evaluated[]
}

export function nothingEvaluated(): Evaluated {
  return { names: [], items: [], count: 0, parts: [] }
}

/** All that was evaluated. Schemas that are used twice are counted once. */
export function flatten(evaluated: Evaluated): {
  readonly names: ReadonlySet<string>
  readonly hasItem: (index: number) => boolean
} {
  const all = new Set([evaluated])
  const names = new Set<string>()
  const items = new Set<number>()
  let count = 0
  for (const each of all) {
    for (const name of each.names) names.add(name)
    for (const item of each.items) items.add(item)
    count = Math.max(count, each.count)
    for (const part of each.parts) all.add(part)
  }
  return { names, hasItem: (index) => index < count || items.has(index) }
}
