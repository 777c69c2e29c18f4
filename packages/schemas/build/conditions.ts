import { withAlternatives } from './alternatives.ts'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

const negation = (schema: JsonSchema): JsonSchema =>
  Object.keys(schema).join() === 'not' ? (schema.not as JsonSchema) : { not: schema }

/** `if P then Q` as the equivalent alternatives: not P, or Q. */
export function withoutCondition(schema: JsonSchema): JsonSchema {
  const { if: condition, then: consequence, ...rest } = schema as { [keyword: string]: JsonSchema }
  if ('else' in schema) throw new Error('No schema has `else`; it would need its own alternative')
  if (condition === undefined || consequence === undefined) return schema
  return withAlternatives(rest, [negation(condition), consequence])
}
