import { type Check, type Claim, valueAt } from './claim.ts'
import { validatorAt } from './engine.ts'

/** A default or an example: ajv refuses it by the schema that gives it. */
export const refusedDefault: Check = (claim, files) => isRefused(claim, files, '/default')
export const refusedExample: Check = (claim, files) => isRefused(claim, files, '/examples')

function isRefused({ file, pointer }: Claim, files: Parameters<Check>[1], keyword: string): boolean {
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
