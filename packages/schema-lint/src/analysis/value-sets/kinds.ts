import type { JsonType } from '../../schema/keyword.ts'
import { jsonTypes, typeOf } from '../../schema/types.ts'
import { type Subschema, valueOf } from '../../schema/subschema.ts'
import { effective } from '../structure/effective-keywords.ts'

/** The kinds of values; an integer is a number. */
export type Kind = Exclude<JsonType, 'integer'>

export const allKinds: readonly Kind[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

export function kindOf(value: unknown): Kind {
  return kindOfType(typeOf(value))
}

export function kindOfType(type: JsonType): Kind {
  return type === 'integer' ? 'number' : type
}

/** The types that values of a schema may have by its own `type` and `nullable`; undefined where it leaves them open. */
export function ownTypes(schema: Subschema): readonly JsonType[] | undefined {
  const type = effective(schema, 'type')
  const names: readonly unknown[] = Array.isArray(type) ? type : [type]
  const types = jsonTypes.filter((known) => names.includes(known))
  // A name that is not a type may mean anything.
  if (names.length === 0 || !names.every((name) => types.some((known) => known === name))) return undefined
  // Some validators respect `nullable` outside OpenAPI too.
  return valueOf(schema, 'nullable') === true ? [...new Set<JsonType>([...types, 'null'])] : types
}

/** Whether a value has one of these types. */
export function hasType(value: unknown, types: readonly JsonType[]): boolean {
  const type = typeOf(value)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}
