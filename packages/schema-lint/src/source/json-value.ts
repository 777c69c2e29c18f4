import { limits } from './limits.ts'
import { setOwn } from './objects.ts'

/** Values in a schema that is given as one; those that it has twice count twice. */
const maxValues = 1_000_000

/** A value is not what JSON can say, and why. */
class NotJson extends Error {}

/** A copy of a value, as JSON says it; or a sentence that tells why there is none. */
export function jsonCopyOf(value: unknown): { readonly copy: unknown } | { readonly failure: string } {
  try {
    return { copy: new Copier().copy(value, 0) }
  } catch (error) {
    if (error instanceof NotJson) return { failure: error.message }
    // A getter or a proxy threw: what, is not ours to repeat.
    return { failure: 'The schema is a value that cannot be read: a part of it throws an error.' }
  }
}

class Copier {
  readonly #open = new Set<object>()
  #count = 0

  copy(value: unknown, depth: number): unknown {
    this.#count += 1
    if (this.#count > maxValues) throw new NotJson('The schema is a value with too many parts.')
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    if (typeof value !== 'object')
      throw new NotJson(`The schema has a part that is not a JSON value (${nameOf(value)}).`)
    // One level more than is read: then that is what is reported.
    if (depth > limits.depth) return null
    if (this.#open.has(value)) throw new NotJson('The schema is a value that contains itself.')
    this.#open.add(value)
    const copy = Array.isArray(value) ? this.#list(value, depth) : this.#record(value, depth)
    this.#open.delete(value)
    return copy
  }

  #list(list: readonly unknown[], depth: number): readonly unknown[] {
    if (list.length > maxValues) throw new NotJson('The schema is a value with too many parts.')
    const copy: unknown[] = []
    for (let index = 0; index < list.length; index += 1) {
      if (!Object.hasOwn(list, index)) throw new NotJson('The schema has an array with missing items.')
      copy.push(this.copy(list[index], depth + 1))
    }
    return copy
  }

  #record(record: object, depth: number): Readonly<Record<string, unknown>> {
    const kind = Object.prototype.toString.call(record)
    if (kind !== '[object Object]')
      throw new NotJson(`The schema has a part that is not a JSON value (${kind.slice(8, -1)}).`)
    const copy: Record<string, unknown> = {}
    for (const key of Object.keys(record)) {
      const value: unknown = (record as Record<string, unknown>)[key]
      // Properties that are not set: JavaScript means none by that.
      if (value !== undefined) setOwn(copy, key, this.copy(value, depth + 1))
    }
    return copy
  }
}

function nameOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value
}
