import type { Issue } from '@openpartner/validators'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { conditions } from '../../../../../generated/playground/assistance.ts'
import { load as loadResource } from '../../../../../generated/playground/load-resources.ts'
import { load as loadSchema } from '../../../../../generated/playground/load-schemas.ts'
import { nameIn, usual } from '../../../choices.ts'
import type { Origin } from '../../../model.ts'
import { readOrigins } from '../../../origins.ts'
import { toPointer } from '../../../pointer.ts'
import type { Path } from '../reader/location.ts'
import { membersOf, type Property, propertyAt, withoutList } from './property.ts'

/** What is known of the documents of a resource, by path. */
export type Knowledge = {
  readonly propertyAt: (path: Path) => Property | undefined
  /** The properties that an object can have, in the order of the schema. */
  readonly membersAt: (path: Path) => ReadonlyMap<string, Property>
  readonly originAt: (path: Path) => Origin | undefined
  /** What rules across fields demand. */
  readonly conditionsAt: (path: Path) => readonly string[]
}

const known = new Map<string, Promise<Knowledge>>()

/** Loads what is known of a resource, once. After a failure, the next call tries again. */
export function knowledgeOf(resource: string): Promise<Knowledge> {
  const found = known.get(resource) ?? loaded(resource)
  known.set(resource, found)
  found.catch(() => known.delete(resource))
  return found
}

async function loaded(resource: string): Promise<Knowledge> {
  const name = nameIn(loadSchema, resource) ? resource : (usual.resource as keyof typeof loadSchema)
  const [schema, { origins: file }] = await Promise.all([loadSchema[name](), loadResource[name]()])
  const bundle = schema.default as JsonSchema
  const { origins } = readOrigins(file)
  const at = (path: Path) => propertyAt(bundle, name, path)
  const demands = nameIn(conditions, name) ? conditions[name] : undefined
  return {
    propertyAt: at,
    membersAt: (path) => {
      const parent = at(path)
      return parent === undefined ? new Map() : membersOf(bundle, parent)
    },
    // The type of a field comes from where the field comes from.
    originAt: (path) => origins({ code: 'type', path } as unknown as Issue),
    conditionsAt: (path) => {
      const pointer = toPointer(withoutList(path))
      return demands !== undefined && nameIn(demands, pointer) ? (demands[pointer] ?? []) : []
    },
  }
}
