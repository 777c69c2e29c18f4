import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { formats } from '../../../../../generated/playground/assistance.ts'
import { nameIn } from '../../../choices.ts'

/** The types of a schema; most have one. */
export const typesOf = ({ type }: JsonSchema): readonly string[] =>
  [type].flat().filter((name) => typeof name === 'string')

/** The values of a list of all values, without the empty one, which stands for none. */
export const valuesOf = ({ enum: values }: JsonSchema): readonly unknown[] =>
  Array.isArray(values) ? values.filter((value) => value !== '') : []

/** What a schema says about each of its values, in the same order as all of them. */
export function describedValue({ enum: values, enumDescriptions }: JsonSchema, value: unknown): string {
  if (!Array.isArray(values) || !Array.isArray(enumDescriptions)) return ''
  return String(enumDescriptions[values.indexOf(value)] ?? '')
}

/** More values than this are countries. */
const maxValues = 20

export const isCountry = (schema: JsonSchema): boolean => valuesOf(schema).length > maxValues

/** The format that the pattern of a schema describes. */
export const formatOf = ({ pattern }: JsonSchema) =>
  typeof pattern === 'string' && nameIn(formats, pattern) ? formats[pattern] : undefined

/** What a schema requires of a value, in a few words each. */
export function boundsOf(schema: JsonSchema): readonly string[] {
  const values = valuesOf(schema)
  const isEnum = values.length > 0
  return [
    ...(isCountry(schema) ? [`one of ${values.length} country codes`] : []),
    ...(isEnum && !isCountry(schema)
      ? [`${values.length === 1 ? 'only' : 'one of'} ${values.join(', ')}`]
      : []),
    ...(formatOf(schema)?.description ? [formatOf(schema)?.description ?? ''] : []),
    ...(isEnum ? [] : range(schema.minLength, schema.maxLength, ['character', 'characters'])),
    ...range(schema.minItems, schema.maxItems, ['entry', 'entries']),
    ...range(schema.minimum, schema.maximum, ['', '']),
    ...(schema.readOnly === true ? ['set by the service'] : []),
  ]
}

function range(min: unknown, max: unknown, [one, many]: readonly [string, string]): readonly string[] {
  const counted = (count: number): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`.trim()
  if (typeof max === 'number')
    return [
      typeof min === 'number' ? `${min.toLocaleString('en')} to ${counted(max)}` : `at most ${counted(max)}`,
    ]
  return typeof min === 'number' ? [`at least ${counted(min)}`] : []
}
