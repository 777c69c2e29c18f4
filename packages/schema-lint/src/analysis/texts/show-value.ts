import { shorten } from './shorten.ts'

/** A value as messages show it: as JSON, cut at 60 characters. */
export function showValue(value: unknown): string {
  return shorten(JSON.stringify(value) ?? 'nothing')
}

/** A value as messages call it where it may be long. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return showValue(value)
}
