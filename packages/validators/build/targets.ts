import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { editorKeywords } from '@openpartner/schemas'
import { isSchema, type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'

const require = createRequire(import.meta.url)

/** A published self-contained schema without what it has for editors: strict engines refuse that. */
function bundle(folder: string, resource: string): JsonSchema {
  const text = readFileSync(require.resolve(`@openpartner/schemas/${folder}${resource}.schema.json`), 'utf8')
  const forEditors: readonly string[] = editorKeywords
  return mapSchemas(JSON.parse(text) as JsonSchema, (part) =>
    Object.fromEntries(Object.entries(part).filter(([keyword]) => !forEditors.includes(keyword))),
  )
}

/** The self-contained schema as an OpenAPI 3.0 schema object: no references, conditions as alternatives. */
function openApi30({ $defs, $schema: _dialect, $comment: _comment, ...schema }: JsonSchema): JsonSchema {
  const definitions = isSchema($defs) ? $defs : {}
  const convert = ({
    $ref,
    examples,
    if: condition,
    then: consequence,
    type,
    ...rest
  }: JsonSchema): JsonSchema => {
    const target = typeof $ref === 'string' ? definitions[$ref.slice('#/$defs/'.length)] : undefined
    const alternatives = [
      ...(condition === undefined ? [] : [{ anyOf: [{ not: condition }, consequence] }]),
      ...(Array.isArray(type) ? [{ anyOf: type.map((name: string) => ({ type: name })) }] : []),
    ]
    const allOf = [...(Array.isArray(rest.allOf) ? rest.allOf : []), ...alternatives]
    return {
      ...(isSchema(target) ? mapSchemas(target, convert) : {}),
      ...(type === undefined || Array.isArray(type) ? {} : { type }),
      ...rest,
      ...(allOf.length > 0 ? { allOf } : {}),
      ...(Array.isArray(examples) ? { example: examples[0] as unknown } : {}),
    }
  }
  return mapSchemas(schema, convert)
}

/** The schema of a resource for each target of Standard JSON Schema that the twins answer. */
export const targets: Readonly<Record<string, (resource: string) => JsonSchema>> = {
  'draft-2020-12': (resource) => bundle('bundle/', resource),
  'draft-07': (resource) => bundle('bundle/draft-07/', resource),
  'openapi-3.0': (resource) => openApi30(bundle('bundle/', resource)),
}
