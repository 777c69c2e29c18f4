import { withAlternatives } from './alternatives.ts'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

/** The type that a keyword applies to; keywords that apply to any type are not here. */
const typeOf: Readonly<Record<string, string>> = {
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  minimum: 'integer',
  maximum: 'integer',
}

/** A list of types as one alternative per type, each with the keywords that apply to it. */
export function withoutTypeList(schema: JsonSchema): JsonSchema {
  const { type, ...keywords } = schema
  if (!Array.isArray(type)) return schema
  const only = (keep: (about: string | undefined) => boolean): JsonSchema =>
    Object.fromEntries(Object.entries(keywords).filter(([keyword]) => keep(typeOf[keyword])))
  const common = only((about) => about === undefined)
  return withAlternatives(
    common,
    type.map((name: string) => withoutInteger({ type: name, ...only((about) => about === name) })),
  )
}

/** `integer`, which MongoDB does not know, as a multiple of 1. */
export function withoutInteger(schema: JsonSchema): JsonSchema {
  return schema.type === 'integer' ? { ...schema, type: 'number', multipleOf: 1 } : schema
}
