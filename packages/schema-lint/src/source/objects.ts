import type { JsonEntry } from './node.ts'

/** Sets an own property, even `__proto__`. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
  } else {
    target[key] = value
  }
}

/** The plain object that these entries make. */
export function objectOf(entries: readonly JsonEntry[]): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const { key, node } of entries) setOwn(value, key, node.value)
  return value
}
