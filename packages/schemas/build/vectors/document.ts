import { loadFixtures } from '@openpartner/fixtures'
import type { ResourceName } from '../../src/generated/resources.ts'

type Container = { [step: string]: unknown }

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

const follow = (document: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((value, step) => (isContainer(value) ? value[step] : undefined), document)

/** The value at a pointer, or `undefined`. */
export const valueAt = (document: unknown, pointer: string): unknown => follow(document, stepsOf(pointer))

/** A copy of a document with another value at a pointer; `undefined` removes the property. */
export function withValue(document: unknown, pointer: string, value: unknown): unknown {
  const steps = stepsOf(pointer)
  const last = steps.pop()
  if (last === undefined) return value
  const copy = structuredClone(document)
  const parent = follow(copy, steps)
  if (!isContainer(parent)) throw new Error(`There is no object around ${pointer}`)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

/** The valid fixtures of each resource, the smallest first: reading them takes time, and every field needs them. */
const bySize = new Map<ResourceName, readonly unknown[]>()

function smallestFirst(resource: ResourceName): readonly unknown[] {
  const known = bySize.get(resource)
  if (known !== undefined) return known
  const sorted = loadFixtures(resource)
    .valid.map(({ value }) => ({ value, length: JSON.stringify(value).length }))
    .toSorted((one, other) => one.length - other.length)
    .map(({ value }) => value)
  bySize.set(resource, sorted)
  return sorted
}

/** The smallest valid fixture with a value at the pointer, which can then be changed; `undefined` if there is none. */
export function smallestWith(resource: ResourceName, pointer: string): unknown {
  return smallestFirst(resource).find((value) => ![undefined, ''].includes(valueAt(value, pointer) as string))
}

/** The same for a value to be added: the object or list around it is enough. */
export function smallestAround(resource: ResourceName, pointer: string): unknown {
  return smallestWith(resource, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))))
}
