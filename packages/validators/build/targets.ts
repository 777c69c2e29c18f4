import { isSchema, type JsonSchema, mapSchemas, retargetDraft07 } from '../../../.scripts/json-schema.ts'

/** The self-contained schema as draft-07, in which nothing may stand beside `$ref`. */
function draft07({ $defs, $schema: _dialect, ...schema }: JsonSchema): JsonSchema {
  const document = $defs === undefined ? schema : { ...schema, definitions: $defs }
  const mapped = retargetDraft07(document, (reference) => reference.replace('#/$defs/', '#/definitions/'))
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...mapped }
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

/** The targets of Standard JSON Schema that the twins answer. */
export const targets: Readonly<Record<string, (bundle: JsonSchema) => JsonSchema>> = {
  'draft-2020-12': (bundle) => bundle,
  'draft-07': draft07,
  'openapi-3.0': openApi30,
}
