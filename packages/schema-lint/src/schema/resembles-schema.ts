import { keywords } from './keywords.ts'
import { isRecord } from './subschema.ts'
import { jsonTypes } from './types.ts'

const known: ReadonlySet<string> = new Set(keywords.map(({ name }) => name))

/** What only a schema has under these names; most data has none of them. */
const signs: Readonly<Record<string, (value: unknown) => boolean>> = {
  $schema: (value) => typeof value === 'string' && value.includes('json-schema.org/'),
  $ref: (value) => typeof value === 'string',
  type: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isType) : isType(value)),
  properties: isMapOfRecords,
  $defs: isMapOfRecords,
  definitions: isMapOfRecords,
  allOf: isListOfRecords,
  anyOf: isListOfRecords,
  oneOf: isListOfRecords,
}

/** Whether a value that declares nothing is a schema by its keys: it has a telling one, and no more foreign keys than keywords. */
export function resemblesSchema(value: unknown): boolean {
  if (!isRecord(value)) return false
  const keys = Object.keys(value).filter((key) => !key.startsWith('x-'))
  const foreign = keys.filter((key) => !known.has(key)).length
  const isSign = (key: string): boolean => Object.hasOwn(signs, key) && signs[key]?.(value[key]) === true
  return foreign * 2 <= keys.length && keys.some(isSign)
}

function isType(value: unknown): boolean {
  return jsonTypes.some((type) => type === value)
}

function isMapOfRecords(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((each) => isRecord(each) || typeof each === 'boolean')
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord)
}
