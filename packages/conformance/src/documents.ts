import type { ResourceName } from '@openpartner/schemas'
import { allResources } from './resources.ts'

export type Path = readonly (string | number)[]
export type JsonObject = Record<string, unknown>

/** Each resource's first published example. Kept as text: a schema is made anew whenever it is asked for. */
const examples = new Map(
  allResources.map(({ name, twin }) => {
    const { examples: published } = twin.jsonSchema({ target: 'draft-2020-12' })
    return [name, JSON.stringify((published as JsonObject[])[0] ?? {})]
  }),
)

/** A fresh copy of the resource's first published example: a small valid document. */
export const example = (resource: ResourceName): JsonObject =>
  JSON.parse(examples.get(resource) ?? '{}') as JsonObject

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
