import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { formatOf } from '../formats.ts'
import { type Emitted, onlyKeywords, type Use } from './emitted.ts'

const withinLength = (use: Use, max: number, variable: string): string =>
  `${use('fits')}(${variable}, ${max})`

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
      ...(min === 0 && { optional: (variable) => `${use('isOptionalText')}(${variable}, ${max})` }),
      entry: min === 0 ? String(max) : `[${use('listText')}, 1, ${max}, 0]`,
      sentences: ['type:string', 'too-long'],
      labels: [],
    }
  }
  const { code, kind, check, ascii, longest, constant } = formatOf(String(pattern))
  const test = (variable: string): string => {
    const hasFormat = `${use(check)}(${variable})`
    // What is ASCII has as many code points as code units.
    const limit = ascii ? `${variable}.length <= ${max}` : withinLength(use, max, variable)
    const format = longest !== undefined && longest <= max ? hasFormat : `${limit} && ${hasFormat}`
    return `${isText(variable)} && ${min === 0 ? `(${variable} === '' || ${format})` : format}`
  }
  return {
    test,
    entry: `[${use('listText')}, ${min}, ${max}, ${use(constant)}]`,
    sentences: ['type:string', 'too-long', `${code}:${kind}`],
    labels: [],
  }
}
