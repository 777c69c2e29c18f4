import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { formOf } from '../forms.ts'
import { onlyKeywords, type Unit, type Use } from './unit.ts'

const length = (use: Use, most: number, variable: string): string =>
  `(${variable}.length <= ${most} || !${use('isTooLong')}(${variable}, ${most}))`

/** Text with a bound, and a form or none. */
export function emitText(schema: JsonSchema, use: Use): Unit {
  onlyKeywords(schema, ['type', 'minLength', 'maxLength', 'pattern'])
  const { minLength: least = 0, maxLength, pattern } = schema
  const most = Number(maxLength)
  if ((least !== 0 && least !== 1) || !(most >= 1)) throw new Error('No unit for such bounds of a length')
  const isText = (variable: string): string => `typeof ${variable} === 'string'`
  if (pattern === undefined) {
    const given = least === 0 ? '' : ' !== ""'
    return {
      test: (variable) =>
        `${isText(variable)}${given && ` && ${variable}${given}`} && ${length(use, most, variable)}`,
      shape: least === 0 ? String(most) : `['string', 1, ${most}, 0, 0]`,
    }
  }
  const { unit, ascii, constant } = formOf(String(pattern))
  const shape = `['string', ${least}, ${most}, ${use(constant)}, 0]`
  const test = (variable: string): string => {
    // What is ASCII has as many code points as units.
    const bound = ascii ? `${variable}.length <= ${most}` : length(use, most, variable)
    const form = `${bound} && ${use(unit)}(${variable})`
    return `${isText(variable)} && ${least === 0 ? `(${variable} === '' || ${form})` : form}`
  }
  return { test, shape }
}
