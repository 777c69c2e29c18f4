import { above, type Check, type Claim, type Files, isRecord, lastOf, valueAt } from './claim.ts'
import { validatorAt } from './engine.ts'

/** An example: ajv refuses it by the schema that gives it. */
export const refusedExample: Check = (claim, files) => isRefused(claim, files, '/examples')
export const refusedExampleKeyword: Check = (claim, files) => isRefused(claim, files, '/example')

function isRefused({ file, pointer }: Claim, files: Files, keyword: string): boolean {
  // The claim may point into the value; one of the schemas around gives it.
  return startsOf(pointer, keyword).some((start) => {
    const schema = { file, pointer: pointer.slice(0, start) }
    const index =
      keyword === '/examples' ? (/^\/[0-9]+/.exec(pointer.slice(start + keyword.length))?.[0] ?? '') : ''
    const value = valueAt({ file, pointer: `${schema.pointer}${keyword}${index}` }, files)
    // The list as a whole stands for each of its examples.
    const values: readonly unknown[] =
      keyword === '/examples' && index === '' && Array.isArray(value) ? value : [value]
    return values.every((each) => each !== undefined && !validatorAt(schema, files)(each))
  })
}

function startsOf(pointer: string, keyword: string): readonly number[] {
  return [...pointer.matchAll(new RegExp(`${keyword}(?=/|$)`, 'g'))].map(({ index }) => index)
}

/** A value of `enum`, or of `const`: ajv refuses it by the keywords beside. */
export const refusedEnumValue: Check = ({ file, pointer }, files) => {
  const schemaPointer =
    lastOf(pointer) === 'const' || lastOf(pointer) === 'enum' ? above(pointer) : above(pointer, 2)
  const schema = valueAt({ file, pointer: schemaPointer }, files)
  const value = valueAt({ file, pointer }, files)
  const values: readonly unknown[] = lastOf(pointer) === 'enum' && Array.isArray(value) ? value : [value]
  const isValid = validatorAt({ file, pointer: schemaPointer }, files)
  return isRecord(schema) && values.length > 0 && values.every((each) => !isValid(each))
}
