/** A number from 0 up to but not including 1. */
export type Random = () => number

/** The same numbers for the same seed, so that a failure can be had again: Marsaglia's xorshift of 32 bits. */
export function seededRandom(seed: number): Random {
  let state = seed || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit)

export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  return items[below(random, items.length)] as Item
}
