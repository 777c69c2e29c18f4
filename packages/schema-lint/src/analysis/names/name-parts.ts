import { split } from 'change-case'

const known = new Map<string, readonly string[]>()

/** The words that a name is made of, in lower case: `createdAt`, `created_at` and `CREATED-AT` are two each. */
export function namePartsOf(name: string): readonly string[] {
  const done = known.get(name)
  if (done !== undefined) return done
  const parts = split(name).map((word) => word.toLowerCase())
  known.set(name, parts)
  return parts
}
