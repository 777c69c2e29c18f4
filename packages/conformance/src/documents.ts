import type { ResourceName } from '@openpartner/schemas'
import { resourceOf } from './resources.ts'

export type Path = readonly (string | number)[]
export type JsonObject = Record<string, unknown>

/** A fresh copy of the resource's first published example: a small valid document. */
export function example(resource: ResourceName): JsonObject {
  const schema = resourceOf(resource).twin.jsonSchema({ target: 'draft-2020-12' })
  return (schema.examples as JsonObject[])[0] ?? {}
}

/** Sets the value at a path, creating what leads there; `undefined` removes it. */
export function setAt(document: unknown, path: Path, value: unknown): void {
  const last = path.at(-1)
  if (last === undefined) throw new Error('The document itself cannot be set')
  let parent = document as Record<string | number, unknown>
  for (const [index, step] of path.slice(0, -1).entries()) {
    parent[step] ??= typeof path[index + 1] === 'number' ? [] : {}
    parent = parent[step] as Record<string | number, unknown>
  }
  if (value === undefined) delete parent[last]
  else parent[last] = value
}

/** The published example with other values at some values. */
export function exampleWith(resource: ResourceName, ...values: readonly [Path, unknown][]): JsonObject {
  const document = example(resource)
  for (const [path, value] of values) setAt(document, path, value)
  return document
}

export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
