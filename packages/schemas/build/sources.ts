import { catalogue } from '../src/catalogue.ts'
import { definitions } from '../src/definitions/index.ts'
import { type JsonSchema, referencesOf } from '../../../.scripts/json-schema.ts'

/** A source schema without its short name; TypeBox's own markers do not survive JSON. */
function plain(schema: object): JsonSchema {
  const { $id: _name, ...rest } = JSON.parse(JSON.stringify(schema)) as JsonSchema
  return rest
}

/** Resource schemas by resource name (`customer`). */
export const resourceSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  catalogue.map(({ schema }) => [schema.$id, plain(schema)]),
)

/** Definition schemas by definition name (`CountryCode`). */
export const definitionSchemas: ReadonlyMap<string, JsonSchema> = new Map(
  definitions.map((definition) => [String(definition.$id), plain(definition)]),
)

/** Title of a resource: its type name. */
export function typeName(resource: string): string {
  return String(resourceSchemas.get(resource)?.title)
}

/** The definitions that a schema uses, directly or through each other; resources are crossed only if asked. */
export function usedNames(schema: JsonSchema, crossResources: boolean): string[] {
  const used = new Set<string>()
  const visit = (part: JsonSchema): void => {
    for (const name of referencesOf(part)) {
      const definition = definitionSchemas.get(name)
      const resource = resourceSchemas.get(name)
      if (definition === undefined && resource === undefined) throw new Error(`Unknown reference: ${name}`)
      if (used.has(name) || (definition === undefined && !crossResources)) continue
      used.add(name)
      visit(definition ?? resource ?? {})
    }
  }
  visit(schema)
  return [...used]
}
