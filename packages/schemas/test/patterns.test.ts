import { fullFormats } from 'ajv-formats/dist/formats.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  notBlank,
  type PatternName,
  patternNames,
  patterns,
  whole,
  wholeOrEmpty,
} from '../src/define/patterns.ts'
import { lineEnd } from '../build/line-ends.ts'
import { culture } from './patterns/culture.ts'
import { domain } from './patterns/domain.ts'
import { email } from './patterns/email.ts'
import { httpsUrl } from './patterns/https-url.ts'
import { language } from './patterns/language.ts'
import { notBlank as notBlankTexts } from './patterns/not-blank.ts'
import { uuid } from './patterns/uuid.ts'
import { superlinearReasons } from './support/linear-time.ts'
import { parse } from './support/regular-expression.ts'
import { subschemas } from './support/subschemas.ts'
import { names, readSchema, variants } from './support/variants.ts'

const corpora: Record<PatternName, { accepted: readonly string[]; rejected: readonly string[] }> = {
  uuid,
  email,
  domain,
  culture,
  language,
  'https-url': httpsUrl,
}
const all = Object.keys(patterns) as PatternName[]

describe.each(all)('%s', (name) => {
  const { accepted, rejected } = corpora[name]
  const required = new RegExp(whole(name), 'u')
  const optional = new RegExp(wholeOrEmpty(name), 'u')

  test('accepts what it must', () => {
    expect(accepted.filter((text) => !required.test(text) || !optional.test(text))).toEqual([])
    expect(optional.test('')).toBe(true)
  })

  test('rejects what it must, the empty text included where it is required', () => {
    expect(rejected.filter((text) => required.test(text) || optional.test(text))).toEqual([])
    expect(required.test('')).toBe(false)
  })

  test('rejects what it accepts with anything before or after it', () => {
    const marks = ['\n', '\r', ' ', '\t', '\u0000', '\uFEFF', '\u200B', '\u202E', '１', 'é']
    const spoilt = accepted.flatMap((text) => marks.flatMap((mark) => [mark + text, text + mark]))
    expect(spoilt.filter((text) => required.test(text) || optional.test(text))).toEqual([])
  })
})

test('not-blank requires a visible character', () => {
  const expression = new RegExp(notBlank, 'u')
  expect(notBlankTexts.accepted.filter((text) => !expression.test(text))).toEqual([])
  expect(notBlankTexts.rejected.filter((text) => expression.test(text))).toEqual([])
})

const formats = [
  ['uuid', 'uuid'],
  ['email', 'email'],
  ['https-url', 'uri'],
] as const

test.each(formats)('whatever %s accepts, the format %s of ajv-formats accepts as well', (name, format) => {
  const known = fullFormats[format] as RegExp | ((text: string) => boolean)
  const accepts = (text: string): boolean => (typeof known === 'function' ? known(text) : known.test(text))
  expect(corpora[name].accepted.filter((text) => !accepts(text))).toEqual([])
  fc.assert(fc.property(fc.stringMatching(new RegExp(whole(name))), accepts), {
    numRuns: 3000,
    seed: 20261121,
  })
})

const used = new Set(
  variants.flatMap((variant) =>
    names.flatMap((name) => subschemas(readSchema(variant, name)).map(({ schema }) => schema.pattern)),
  ),
)
used.delete(undefined)

test('the schemas use named patterns only', () => {
  const unnamed = [...used].filter((pattern) => !Object.hasOwn(patternNames, String(pattern)))
  expect(unnamed).toEqual([lineEnd])
  expect(used.size).toBeGreaterThan(6)
})

const withoutAnchors = (pattern: string): string => pattern.replace(/^\^/, '').replace(/\$$/, '')

test.each([...used].map(String))('%s is portable and runs in linear time', (pattern) => {
  expect(() => new RegExp(pattern, 'u')).not.toThrow()
  expect(superlinearReasons(parse(withoutAnchors(pattern)))).toEqual([])
})

test.each([
  ['(?:a{1,2})*', 'exponential'],
  ['(?:[a-z]+)*', 'exponential'],
  ['[a-z]*[a-z0-9]*', 'quadratic'],
  ['(?:[a-z]*-)*[a-z-]*', 'quadratic'],
])('%s would be found: %s', (expression) => {
  expect(superlinearReasons(parse(expression))).not.toEqual([])
})

test.each(['\\d', '\\w+', '\\s', '\\p{L}', '(?=a)', '(a)', 'a|b', 'a*?', '.', '\\bx'])(
  '%s is not portable',
  (expression) => {
    expect(() => parse(expression)).toThrow(/^(?:Not portable|Expected)/)
  },
)
