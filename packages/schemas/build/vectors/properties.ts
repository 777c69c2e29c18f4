import type { ResourceName } from '../../src/generated/resources.ts'
import { rulesOfResource } from '../sources.ts'
import { smallestAround, smallestWith, valueAt, withValue } from './document.ts'
import { fieldsOf, type Field } from './fields.ts'
import { type ExpectedIssue, refused, type Vector } from './vector.ts'

/** Unknown names, escaped as in a pointer: the second has a slash and a tilde. */
const unknownNames = ['unexpected', 'a~1b~0c']

/** Each property missing where it is required, `null`, and beside an unknown one. */
export function propertyVectors(resource: ResourceName): Vector[] {
  return fieldsOf(resource).flatMap((field) => [...nulls(resource, field), ...names(resource, field)])
}

function nulls(resource: ResourceName, { pointer, required }: Field): Vector[] {
  const base = smallestAround(resource, pointer)
  if (base === undefined) return []
  const data = withValue(base, pointer, null)
  const code = required ? 'required' : 'type'
  return [
    refused(`${pointer || 'The document'} is null.`, data, { code, pointer }, ...missed(resource, data)),
  ]
}

/** What a document breaks that gives none of the two fields of which one must be there. */
function missed(resource: ResourceName, data: unknown): ExpectedIssue[] {
  return rulesOfResource(resource).flatMap(({ code, at, if: when, value }) =>
    'missing' in when && valueAt(data, when.missing) !== when.value && valueAt(data, at) !== value
      ? [{ code, pointer: at }]
      : [],
  )
}

function names(resource: ResourceName, { pointer, schema }: Field): Vector[] {
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
