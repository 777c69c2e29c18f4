import { isSchema, type JsonSchema } from '../../../.scripts/json-schema.ts'

/** A rule across fields: the place of its consequence in the schema, and the name of the definition that states it. */
type Rule = { readonly index: number; readonly definition: string }

const kebab = (name: string): string => name.replaceAll(/(?!^)[A-Z]/g, '-$&').toLowerCase()

function rulesOf(schema: JsonSchema): Rule[] {
  const allOf: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : []
  return allOf.flatMap((rule, index) => {
    const consequence = isSchema(rule) && isSchema(rule.then) ? rule.then.$ref : undefined
    return typeof consequence === 'string'
      ? [{ index, definition: consequence.slice('#/$defs/'.length) }]
      : []
  })
}

/** The issue code of each rule by the place of its consequence: `#/allOf/0/then` → `registration-number-required`. */
export const ruleCodes = (schema: JsonSchema): Record<string, string> =>
  Object.fromEntries(
    rulesOf(schema).map(({ index, definition }) => [`#/allOf/${index}/then`, kebab(definition)]),
  )

/** The schema with each consequence in place of its reference, so that ajv's errors tell which rule they are from. */
export function withRulesInPlace(schema: JsonSchema): JsonSchema {
  const rules = new Map(rulesOf(schema).map(({ index, definition }) => [index, definition]))
  if (rules.size === 0) return schema
  const definitions = isSchema(schema.$defs) ? schema.$defs : {}
  const allOf = (schema.allOf as readonly JsonSchema[]).map((rule, index) => {
    const definition = rules.get(index)
    return definition === undefined ? rule : { ...rule, then: definitions[definition] }
  })
  return { ...schema, allOf }
}
