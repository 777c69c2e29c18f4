import type { ResourceName } from '../../src/generated/resources.ts'
import { smallestAround, smallestWith, withValue } from './document.ts'
import { placesOf, type SchemaPlace } from './places.ts'
import { refused, type Vector } from './vector.ts'

/** Names that say nothing, as a pointer has them: the second has a slash and a tilde. */
const unknownNames = ['unexpected', 'a~1b~0c']

/** Each property missing where it is due, `null`, and beside one that nobody knows. */
export function propertyVectors(resource: ResourceName): Vector[] {
  return placesOf(resource).flatMap((place) => [...nulls(resource, place), ...names(resource, place)])
}

function nulls(resource: ResourceName, { pointer }: SchemaPlace): Vector[] {
  const base = smallestAround(resource, pointer)
  if (base === undefined) return []
  const data = withValue(base, pointer, null)
  return [refused(`${pointer || 'The document'} is null.`, data, { code: 'type', pointer })]
}

function names(resource: ResourceName, { pointer, schema }: SchemaPlace): Vector[] {
  const base = smallestWith(resource, pointer)
  if (base === undefined) return []
  const missing = ((schema.required ?? []) as string[]).map((name) => `${pointer}/${name}`)
  const unknown =
    schema.additionalProperties === false ? unknownNames.map((name) => `${pointer}/${name}`) : []
  return [
    ...missing.map((at) =>
      refused(`${at} is missing.`, withValue(base, at, undefined), { code: 'required', pointer: at }),
    ),
    ...unknown.map((at) =>
      refused(`${at} is unknown.`, withValue(base, at, 'x'), { code: 'unknown-property', pointer: at }),
    ),
  ]
}
