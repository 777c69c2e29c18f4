import type { Json } from './json.ts'

/** A copy that lacks some keys. */
export function without(object: object, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}
