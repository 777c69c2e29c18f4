import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

/** What `$` also matches before, in some engine: the last line end of a text. */
export const lineEnd = '[\\n\\r\u0085\u2028\u2029]'

/**
 * Forbids line ends beside a pattern that ends in `$`. In PCRE, Java, .NET and Python `$` also matches before a last one,
 * which ECMAScript, and so JSON Schema, does not accept.
 */
export function withoutLastLineEnd(schema: JsonSchema): JsonSchema {
  if (typeof schema.pattern !== 'string' || !schema.pattern.endsWith('$')) return schema
  if (schema.not !== undefined) throw new Error('A pattern beside `not` would need an `allOf`')
  return { ...schema, not: { type: 'string', pattern: lineEnd } }
}
