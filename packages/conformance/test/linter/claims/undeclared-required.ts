import { above, type Check, isRecord, valueAt } from './claim.ts'
import { validatorAt } from './engine.ts'
import { simpleValues } from './impossible-branch.ts'

/** ajv refuses every object that has all it must have, and the schema does not declare this property. */
export const undeclaredRequired: Check = ({ file, pointer }, files) => {
  const schemaPointer = above(pointer, 2)
  const schema = valueAt({ file, pointer: schemaPointer }, files)
  const name = valueAt({ file, pointer }, files)
  if (!isRecord(schema) || !Array.isArray(schema['required'])) return false
  const names = schema['required'].map(String)
  const isValid = validatorAt({ file, pointer: schemaPointer }, files)
  const others = new Set(Object.keys(isRecord(schema['properties']) ? schema['properties'] : {}))
  return simpleValues.every(
    (value) => !isValid(Object.fromEntries(names.map((each) => [each, value]))) && !others.has(String(name)),
  )
}
