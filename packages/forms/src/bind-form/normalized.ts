import type { FormChange } from '../issue.ts'

/** Repairs spellings in a value, and lists what it changed. */
export type Normalizer = (value: unknown) => {
  readonly value: unknown
  readonly changes: readonly FormChange[]
}

/** What the normalizers make of a value, one after the other, and all that they changed. */
export function normalized(
  value: unknown,
  normalizers: Normalizer | readonly Normalizer[] = [],
): ReturnType<Normalizer> {
  let result: ReturnType<Normalizer> = { value, changes: [] }
  for (const normalize of [normalizers].flat() as readonly Normalizer[]) {
    const next = normalize(result.value)
    result = { value: next.value, changes: [...result.changes, ...next.changes] }
  }
  return result
}
