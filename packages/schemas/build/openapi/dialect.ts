import { type JsonSchema, mapSchemas, retargetDraft07 } from '@openpartner/build-helpers/json-schema'
import { withoutCondition } from '../conditions.ts'
import { withoutTypeList } from '../types.ts'

/** How versions of OpenAPI differ. */
export type Dialect = { readonly version: string; readonly schema: (schema: JsonSchema) => JsonSchema }

/** Schemas are JSON Schema 2020-12. */
export const openApi31: Dialect = { version: '3.1.0', schema: (schema) => schema }

/** Schemas have no conditions and no lists of types, a single example, and nothing beside a reference. */
export const openApi30: Dialect = {
  version: '3.0.3',
  schema: (schema) => {
    const plain = mapSchemas(schema, (part) => withOneExample(withoutCondition(withoutTypeList(part))))
    return retargetDraft07(mapSchemas(plain, withInteger), (reference) => reference)
  },
}

/** Splitting a list of types writes `integer` as a number with `multipleOf`, which OpenAPI does not need. */
function withInteger({ multipleOf, ...schema }: JsonSchema): JsonSchema {
  if (schema.type === 'number' && multipleOf === 1) return { ...schema, type: 'integer' }
  return multipleOf === undefined ? schema : { ...schema, multipleOf }
}

function withOneExample({ examples, ...schema }: JsonSchema): JsonSchema {
  return Array.isArray(examples) ? { ...schema, example: examples[0] } : schema
}
