import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { formatOf } from '../formats.ts'
import { onlyKeywords } from '../types/emitted.ts'
import type { Functions, Scanner } from './scanner.ts'

/** The function in `src/bytes/formats.ts` for each check. */
const formats: Readonly<Record<string, string>> = {
  isUuid: 'uuid',
  isEmail: 'email',
  isDomain: 'domain',
  isCulture: 'culture',
  isLanguage: 'language',
  isHttpsUrl: 'httpsUrl',
}

/** Text with an upper limit, with or without a format. */
export function scanText(schema: JsonSchema, functions: Functions): Scanner {
  onlyKeywords(schema, ['type', 'minLength', 'maxLength', 'pattern'])
  const { minLength: min = 0, maxLength, pattern } = schema
  const max = Number(maxLength)
  if ((min !== 0 && min !== 1) || !(max >= 2)) throw new Error('No scanner for such limits of a length')
  const scan = `i = text(b, d, i, ${max})`
  if (pattern === undefined) return { opening: '"', statements: min === 0 ? scan : `${notEmpty}\n${scan}` }
  const { check, longest } = formatOf(String(pattern))
  if (check === 'isNotBlank')
    return {
      opening: '"',
      statements: `const from: i32 = i\n${scan}\nif (i > 0 && !isVisible(b, from)) return -1`,
    }
  const format = formats[check]
  if (format === undefined) throw new Error(`No scanner for ${check}`)
  const name = `${format}${max}`
  functions.set(name, formatSource(name, format, longest !== undefined && longest <= max ? 0 : max))
  return {
    opening: '"',
    statements: min === 0 ? `i = b[i] === 34 ? i + 1 : ${name}(b, d, i)` : `i = ${name}(b, d, i)`,
  }
}

const notEmpty = 'if (b[i] === 34) return -1'

/** A format of ASCII, with or without escapes. */
function formatSource(name: string, format: string, max: number): string {
  const fits = (from: string): string => (max === 0 ? '' : ` && end - ${from} <= ${max + 1}`)
  return `function ${name}(b: Bytes, d: View, i: i32): i32 {
  let end: i32 = ${format}(b, d, i)
  if (end > 0) return ${max === 0 ? 'end' : `end - i <= ${max + 1} ? end : -1`}
  const after: i32 = unescape(b, i)
  if (after < 0) return -1
  end = ${format}(scratch, scratchView, 1)
  return end > 0${fits('1')} ? after : -1
}`
}
