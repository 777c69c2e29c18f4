import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { withoutCondition } from './conditions.ts'
import { withoutLastLineEnd } from './line-ends.ts'
import { namedSchema } from './sources.ts'
import { withoutInteger, withoutTypeList } from './types.ts'

export const path = (resource: string): string => `generated/conditional-free/${resource}.schema.json`

/** What MongoDB refuses, draft-04 does not know, or engines disagree on; none of it affects a verdict. */
const annotations = new Set(['$comment', 'examples', 'readOnly', 'format'])

const withoutAnnotations = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.has(keyword)))

const steps = [withoutAnnotations, withoutLastLineEnd, withoutTypeList, withoutInteger, withoutCondition]

/** The same verdicts in keywords of draft-04, no conditions, references, `format` or `$schema`: for MongoDB, AWS Glue, OpenAPI 3.0. */
export function conditionalFree(resource: string): JsonSchema {
  const { title, description, ...rest } = mapSchemas(inline(namedSchema(resource)), (part) =>
    steps.reduce((result, step) => step(result), part),
  )
  return { title, description, ...rest }
}

/** The schema with every `$ref` replaced by its target; keywords beside a reference override those of the target. */
function inline(schema: JsonSchema): JsonSchema {
  return mapSchemas(schema, ({ $ref, ...siblings }) =>
    typeof $ref === 'string' ? { ...inline(namedSchema($ref)), ...siblings } : siblings,
  )
}
