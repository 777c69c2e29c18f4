import { split } from 'change-case'

const known = new Map<string, readonly string[]>()

/** The words that a name is made of, in lower case: two each for `createdAt`, `created_at` and `CREATED-AT`. */
export function namePartsOf(name: string): readonly string[] {
  const done = known.get(name)
  if (done !== undefined) return done
  const parts = split(name).map((word) => word.toLowerCase())
  known.set(name, parts)
  return parts
}
