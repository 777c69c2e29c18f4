import { type JsonSchema, mapSchemas, referencesOf } from '@openpartner/build-helpers/json-schema'
import { componentName, namedSchema, resourceSchemas } from './sources.ts'

/** What does not affect the verdict on a field: the pattern beside each `format` decides. */
const annotations = new Set(['title', 'description', 'examples', 'readOnly', 'format'])

/** What enforces rules across fields, which are published as data. */
const ruleKeywords = new Set(['allOf', 'if', 'then'])

const without = (schema: JsonSchema, keywords: ReadonlySet<string>): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.has(keyword)))

/**
 * Every resource and what its fields refer to, by component name: the constraints of single fields, without annotations and
 * without rules across fields.
 */
export function plainSchemas(): { readonly $defs: Readonly<Record<string, JsonSchema>> } {
  const found = new Map<string, JsonSchema>()
  const add = (name: string): void => {
    const schema = mapSchemas(without(namedSchema(name), ruleKeywords), (part) => without(part, annotations))
    for (const target of referencesOf(schema)) if (!found.has(componentName(target))) add(target)
    found.set(
      componentName(name),
      mapSchemas(schema, (part) =>
        typeof part.$ref === 'string' ? { $ref: `#/$defs/${componentName(part.$ref)}` } : part,
      ),
    )
  }
  for (const name of resourceSchemas.keys()) add(name)
  return { $defs: Object.fromEntries(found) }
}
