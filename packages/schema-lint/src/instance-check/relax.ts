import { isRecord } from '../schema/subschema.ts'

/** What may be missing from a message that goes in one direction. */
export type Relaxation = {
  /** Names of properties that the other direction alone needs. */
  readonly optional: ReadonlySet<string>
}

/** What may reject a value because a part of it accepts more, or because something is missing. */
const contrary: ReadonlySet<string> = new Set(['not', 'if', 'minProperties', 'uniqueItems'])

/**
 * A keyword's value that lets names be missing, and accepts at least what its author means: where a part that accepts
 * more would make the whole accept less, there is none, and the keyword does not count.
 */
export function relaxed(keyword: string, limit: unknown, { optional }: Relaxation): unknown {
  if (contrary.has(keyword)) return undefined
  if (keyword === 'required') return withoutNames(limit, optional)
  if (keyword === 'enum' && Array.isArray(limit) && limit.some(isContainer)) return undefined
  if (keyword === 'const' && isContainer(limit)) return undefined
  if ((keyword === 'dependentRequired' || keyword === 'dependencies') && isRecord(limit)) {
    return Object.fromEntries(
      Object.entries(limit).map(([name, names]) => [name, withoutNames(names, optional)]),
    )
  }
  return limit
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function withoutNames(names: unknown, optional: ReadonlySet<string>): unknown {
  return Array.isArray(names) ? names.filter((name) => !optional.has(name as string)) : names
}
