import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { resources } from '../../../choices.ts'
import type { Path } from '../reader/location.ts'

/** What a schema says about a value, with everything that it refers to. */
export type Property = {
  readonly schema: JsonSchema
  readonly isRequired: boolean
  /** The entry that describes it. */
  readonly entry: Entry
  /** The entry that those of its parts are below: a resource that is referred to has a separate page. */
  readonly parts: Entry
}

/** A property on the page of a resource; of arrays, the step is 0. */
export type Entry = { readonly resource: string; readonly path: Path }

/** The property at a path of a document; `undefined` if the schema does not describe one. */
export function propertyAt(bundle: JsonSchema, resource: string, path: Path): Property | undefined {
  const entry = { resource, path: [] }
  let found: Property | undefined = { schema: bundle, isRequired: true, entry, parts: entry }
  for (const step of withoutList(path)) {
    if (found === undefined) return undefined
    found = typeof step === 'number' ? itemOf(bundle, found) : memberOf(bundle, found, step)
  }
  return found
}

/** A list at the top holds documents, because no resource is a list. */
export const withoutList = (path: Path): Path => (typeof path[0] === 'number' ? path.slice(1) : path)

/** What an object can hold, in the order of the schema. */
export function membersOf(bundle: JsonSchema, parent: Property): ReadonlyMap<string, Property> {
  const { properties } = parent.schema
  const names = isSchema(properties) ? Object.keys(properties) : []
  return new Map(names.flatMap((name) => [[name, memberOf(bundle, parent, name)] as [string, Property]]))
}

function memberOf(bundle: JsonSchema, parent: Property, name: string): Property | undefined {
  const { properties, required } = parent.schema
  // Names come from the user's text, so they may be names of the prototype.
  if (!isSchema(properties) || !Object.hasOwn(properties, name)) return undefined
  const isRequired = Array.isArray(required) && required.includes(name)
  return resolved(bundle, parent, { given: properties[name], isRequired, step: name })
}

const itemOf = (bundle: JsonSchema, parent: Property): Property | undefined =>
  resolved(bundle, parent, { given: parent.schema.items, isRequired: false, step: 0 })

type Given = { readonly given: unknown; readonly isRequired: boolean; readonly step: string | number }

/** What is beside a reference comes before what is referred to. */
function resolved(
  bundle: JsonSchema,
  parent: Property,
  { given, isRequired, step }: Given,
): Property | undefined {
  if (!isSchema(given)) return undefined
  const { resource, path } = parent.parts
  const entry: Entry = { resource, path: [...path, step] }
  if (typeof given.$ref !== 'string') return { schema: given, isRequired, entry, parts: entry }
  const type = given.$ref.slice('#/$defs/'.length)
  const target = isSchema(bundle.$defs) ? bundle.$defs[type] : undefined
  const { $ref: _reference, ...beside } = given
  const named = resources.find(({ title }) => title === type)
  return {
    schema: { ...(isSchema(target) && target), ...beside },
    isRequired,
    entry,
    parts: named === undefined ? entry : { resource: named.name, path: [] },
  }
}
