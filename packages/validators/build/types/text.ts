import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { formatOf } from '../formats.ts'
import { type Emitted, onlyKeywords, type Use } from './emitted.ts'

const withinLength = (use: Use, max: number, variable: string): string =>
  `(${variable}.length <= ${max} || !${use('isTooLong')}(${variable}, ${max}))`

/** Text with an upper limit, with or without a format. */
export function emitText(schema: JsonSchema, use: Use): Emitted {
  onlyKeywords(schema, ['type', 'minLength', 'maxLength', 'pattern'])
  const { minLength: min = 0, maxLength, pattern } = schema
  const max = Number(maxLength)
  if ((min !== 0 && min !== 1) || !(max >= 2)) throw new Error('No emitter for such limits of a length')
  const isText = (variable: string): string => `typeof ${variable} === 'string'`
  if (pattern === undefined) {
    const given = min === 0 ? '' : ' !== ""'
    return {
      test: (variable) =>
        `${isText(variable)}${given && ` && ${variable}${given}`} && ${withinLength(use, max, variable)}`,
      entry: min === 0 ? String(max) : `['string', 1, ${max}, 0, 0]`,
      sentences: ['type:string', 'too-long'],
      labels: [],
    }
  }
  const { code, kind, check, ascii, constant } = formatOf(String(pattern))
  const test = (variable: string): string => {
    // What is ASCII has as many code points as code units.
    const limit = ascii ? `${variable}.length <= ${max}` : withinLength(use, max, variable)
    const format = `${limit} && ${use(check)}(${variable})`
    return `${isText(variable)} && ${min === 0 ? `(${variable} === '' || ${format})` : format}`
  }
  return {
    test,
    entry: `['string', ${min}, ${max}, ${use(constant)}, 0]`,
    sentences: ['type:string', 'too-long', `${code}:${kind}`],
    labels: [],
  }
}
