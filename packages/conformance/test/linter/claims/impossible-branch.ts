import { above, type Check, isRecord, valueAt } from './claim.ts'
import { validatorAt } from './engine.ts'

export const simpleValues: readonly unknown[] = [
  null,
  true,
  5,
  0.5,
  '',
  'text',
  [],
  [5],
  ['text'],
  [{}],
  {},
  { a: 'text' },
]

/** ajv accepts values by the branch and values by the schema around it, and none by both. */
export const impossibleBranch: Check = ({ file, pointer }, files) => {
  const schemaPointer = above(pointer, 2)
  const branch = validatorAt({ file, pointer }, files)
  const whole = validatorAt({ file, pointer: schemaPointer }, files)
  const values = [...simpleValues, ...valuesOf(valueAt({ file, pointer: schemaPointer }, files))]
  const byBranch = values.filter((value) => branch(value))
  return byBranch.length > 0 && !byBranch.some((value) => whole(value))
}

/** What a schema lists anywhere in it, and objects with the properties that it names. */
function valuesOf(schema: unknown): readonly unknown[] {
  if (!isRecord(schema)) return []
  const inner = Object.values(schema).flatMap(valuesOf)
  const { enum: listed, properties } = schema
  const names = isRecord(properties) ? Object.keys(properties) : []
  const objects = simpleValues.map((value) => Object.fromEntries(names.map((name) => [name, value])))
  return [...inner, ...(Array.isArray(listed) ? (listed as unknown[]) : []), ...objects]
}
