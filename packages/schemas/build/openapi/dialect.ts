import { type JsonSchema, mapSchemas, retargetDraft07 } from '@openpartner/build-helpers/json-schema'
import { withoutCondition } from '../conditions.ts'
import { withoutTypeList } from '../types.ts'

/** What tells one version of OpenAPI from another. */
export type Dialect = { readonly version: string; readonly schema: (schema: JsonSchema) => JsonSchema }

/** Schemas are JSON Schema 2020-12. */
export const openApi31: Dialect = { version: '3.1.0', schema: (schema) => schema }

/** Schemas know neither conditions nor lists of types, take one example, and nothing beside a reference. */
export const openApi30: Dialect = {
  version: '3.0.3',
  schema: (schema) => {
    const plain = mapSchemas(schema, (part) => withOneExample(withoutCondition(withoutTypeList(part))))
    return retargetDraft07(mapSchemas(plain, withInteger), (reference) => reference)
  },
}

/** Splitting a list of types writes an integer for readers that do not know the word. OpenAPI does. */
function withInteger({ multipleOf, ...schema }: JsonSchema): JsonSchema {
  if (schema.type === 'number' && multipleOf === 1) return { ...schema, type: 'integer' }
  return multipleOf === undefined ? schema : { ...schema, multipleOf }
}

function withOneExample({ examples, ...schema }: JsonSchema): JsonSchema {
  return Array.isArray(examples) ? { ...schema, example: examples[0] } : schema
}
