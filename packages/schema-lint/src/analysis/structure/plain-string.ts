import { has, type Subschema } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

const saysMore = ['format', 'pattern', 'enum', 'const', '$ref', 'anyOf', 'oneOf', 'allOf', 'contentEncoding']

/** Whether a schema accepts any text, or any text and `null`, and does not restrict its format. */
export function isPlainString(schema: Subschema): boolean {
  const types = declaredTypes(schema)
  if (!types?.includes('string') || !types.every((type) => type === 'string' || type === 'null')) return false
  return !saysMore.some((keyword) => has(schema, keyword))
}
