import { heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { type Kind, kindOfType, ownTypes } from '../../analysis/value-sets/kinds.ts'
import type { Keyword } from '../../schema/keyword.ts'
import { has, type Subschema } from '../../schema/subschema.ts'

type Wanted = NonNullable<Keyword['type']>

/** Keywords that do the same for other types. */
const alike: readonly Partial<Record<Wanted, string>>[] = [
  { number: 'minimum', string: 'minLength', array: 'minItems', object: 'minProperties' },
  { number: 'maximum', string: 'maxLength', array: 'maxItems', object: 'maxProperties' },
  { array: 'additionalItems', object: 'additionalProperties' },
  { array: 'unevaluatedItems', object: 'unevaluatedProperties' },
]
const parts = { string: 'characters', array: 'items', object: 'properties' } as const

/** What to do with a keyword that applies to values of another type than those of its schema, where it says so. */
export function meantLocation(schema: Subschema, keyword: string, wanted: Wanted): string | undefined {
  const kinds = new Set(ownTypes(schema)?.map(kindOfType))
  kinds.delete('null')
  const [kind] = kinds
  if (kind === undefined || kinds.size > 1) return undefined
  const advice = [
    counterpart(schema, keyword, kind),
    kind === 'array' && takesItems(schema, wanted)
      ? 'move it into "items" if it is about each item'
      : undefined,
    wanted === 'array' && isItems(schema)
      ? 'move it beside the "items" around it if it is about the list'
      : undefined,
    ...(kind === 'object' && wanted === 'string' ? inObject(schema) : []),
  ].filter((each) => each !== undefined)
  const sentence = advice.join(', or ')
  return sentence === '' ? undefined : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function counterpart({ dialect }: Subschema, keyword: string, kind: Kind): string | undefined {
  if (kind !== 'string' && kind !== 'array' && kind !== 'object') return undefined
  const name = alike.find((each) => Object.values(each).includes(keyword))?.[kind]
  if (name === undefined || !dialect.keywords.has(name)) return undefined
  return `use "${name}" for ${name.startsWith('m') ? 'the number of' : 'other'} ${parts[kind]}`
}

/** Whether the items of an array are described by one schema, or none, and may have the type. */
export function takesItems(schema: Subschema, wanted: string): boolean {
  if (!schema.dialect.keywords.has('items') || has(schema, 'prefixItems')) return false
  const items = heldDirectly(schema, 'items')
  if (items === undefined) return !has(schema, 'items')
  if (items.node.value === false) return false
  const types = ownTypes(items)
  return types === undefined || types.some((type) => kindOfType(type) === wanted)
}

function isItems({ via, parent }: Subschema): boolean {
  if (via?.keyword !== 'items' || via.key !== undefined || parent === undefined) return false
  return ownTypes(parent)?.includes('array') !== false
}

function inObject(schema: Subschema): readonly string[] {
  return [
    ...(has(schema, 'properties') ? ['move it into the property that it is about'] : []),
    ...(schema.dialect.keywords.has('propertyNames')
      ? ['move it into "propertyNames" if it is about the names']
      : []),
  ]
}
