import { above, type Check, isRecord, lastOf, valueAt } from './claim.ts'
import { createEngine } from './engine.ts'

/** ajv refuses the value, or all of the list, by the type alone. */
export const enumOutsideType: Check = ({ file, pointer }, files) => {
  const isList = lastOf(pointer) === 'enum'
  const schema = valueAt({ file, pointer: above(pointer, isList ? 1 : 2) }, files)
  const value = valueAt({ file, pointer }, files)
  const values: readonly unknown[] = isList && Array.isArray(value) ? value : [value]
  if (!isRecord(schema)) return false
  const isOfType = createEngine(files.get(file)).compile({ type: schema['type'] })
  return values.length > 0 && values.every((each) => !isOfType(each))
}
