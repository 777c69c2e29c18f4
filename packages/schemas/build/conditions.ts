import { withAlternatives } from './alternatives.ts'
import type { JsonSchema } from '../../../.scripts/json-schema.ts'

/** `if P then Q` as the alternatives that it stands for: not P, or Q. */
export function withoutCondition(schema: JsonSchema): JsonSchema {
  const { if: condition, then: consequence, ...rest } = schema
  if ('else' in schema) throw new Error('No schema has `else`; it would need an alternative of its own')
  return condition === undefined
    ? schema
    : withAlternatives(rest, [{ not: condition }, consequence as JsonSchema])
}
