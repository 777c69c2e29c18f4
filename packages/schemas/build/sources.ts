import { resourceList } from '../src/resource-list.ts'
import { rulesOfSchema } from '../src/define/object.ts'
import type { Reference } from '../src/define/reference.ts'
import type { Rule } from '../src/define/rule.ts'
import { definitions } from '../src/definitions/index.ts'
import { isSchema, type JsonSchema, referencesOf } from '@openpartner/build-helpers/json-schema'

type View = { readonly meanings: boolean }

/** A source schema as JSON, with `$ref` by name instead of whatever is marked as a reference. */
function plain(value: unknown, view: View): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, view))
  if (!isSchema(value)) return value
  const mark = value['~reference'] as Reference | undefined
  if (mark !== undefined) return { $ref: mark.name, ...mark.annotations }
  const keywords = Object.entries(value).map(([keyword, part]) => [keyword, plain(part, view)])
  if (view.meanings && '~meanings' in value) keywords.push(['enumDescriptions', value['~meanings']])
  return Object.fromEntries(keywords)
}

/** Resource schemas by resource name (`customer`). */
export const resourceSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  resourceList.map(({ name, schema }) => [name, plain(schema, { meanings: false }) as JsonSchema]),
)

/** Definition schemas by definition name (`CountryCode`). */
export const definitionSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  definitions.map((definition) => [
    definition['~name'],
    plain(definition, { meanings: false }) as JsonSchema,
  ]),
)

const described: ReadonlyMap<string, JsonSchema> = new Map(
  [...resourceList.map(({ schema }) => schema), ...definitions].map((source) => [
    source['~name'],
    plain(source, { meanings: true }) as JsonSchema,
  ]),
)

/** The schema of a name, with `enumDescriptions` beside each `enum` whose values the source explains. */
export function describedSchema(name: string): JsonSchema {
  return found(described.get(name), name)
}

/** The rules across the fields of a resource. */
export const rulesOfResource = (resource: string): readonly Rule[] =>
  rulesOfSchema(resourceList.find(({ name }) => name === resource)?.schema ?? {})

/** Title of a resource: its type name. */
export function typeName(resource: string): string {
  return String(resourceSchemas.get(resource)?.title)
}

/** The schema that a `$ref` by name points to. */
export function namedSchema(name: string): JsonSchema {
  return found(definitionSchemas.get(name) ?? resourceSchemas.get(name), name)
}

function found(schema: JsonSchema | undefined, name: string): JsonSchema {
  if (schema === undefined) throw new Error(`Unknown reference: ${name}`)
  return schema
}

/** Name of a resource or definition where both are together, as in the `$defs` of a self-contained file. */
export function componentName(name: string): string {
  return resourceSchemas.has(name) ? typeName(name) : name
}

/** The definitions that a schema uses, directly or through each other; resources are crossed only if asked. */
export function usedNames(resource: string, crossResources: boolean): string[] {
  const used = new Set<string>()
  const visit = (part: JsonSchema): void => {
    for (const name of referencesOf(part)) {
      const target = namedSchema(name)
      if (used.has(name) || (resourceSchemas.has(name) && !crossResources)) continue
      used.add(name)
      visit(target)
    }
  }
  visit(namedSchema(resource))
  return [...used]
}
