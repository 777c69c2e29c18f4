import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../../test/runs.ts'
import { eitherCase } from './either-case.ts'
import { foreignNotation } from './foreign-notation.ts'

/** Short texts of what the patterns below are about. */
const texts = fc.string({ unit: fc.constantFrom(...'aAbBzZ059_-. \t\n\u001b%*/jsonJSON'), maxLength: 6 })

describe('a pattern in the notation of RE2', () => {
  it.each([
    '\\A[a-z]+\\z',
    '[[:alpha:]_]+',
    '^[[:upper:][:digit:]]*$',
    '^[^[:space:][:punct:]]+$',
    '[[:xdigit:]]{2}[[:blank:]]',
    '^(?P<first>[0-9]{2})_',
    '\\Qa.b\\E$',
    '(?i)aB_z',
    '(?i)^[a-f0]+Z$',
    '\\pL+_',
    '\\x{5f}a',
    '\\a|b',
  ])('%s is translated to what matches the same', (pattern) => {
    const translation = foreignNotation(pattern)?.translation
    const [original, translated] = [RE2JS.compile(pattern), new RegExp(translation ?? '(?!)', 'u')]
    fc.assert(
      fc.property(texts, (text) => translated.test(text) === original.matcher(text).find()),
      runs(1000),
    )
  })
})

describe('a pattern for either case', () => {
  it.each(['^a[b-z]+$', 'j[^s]on', '[A-Z_]{2}', '(?:aB|Z)\\.', '^[ -%]*a'])(
    '%s matches what the flag matches',
    (pattern) => {
      const [flagged, written] = [new RegExp(pattern, 'i'), new RegExp(eitherCase(pattern) ?? '(?!)', 'u')]
      fc.assert(
        fc.property(texts, (text) => flagged.test(text) === written.test(text)),
        runs(1000),
      )
    },
  )
  it.each(['é', '\\p{Lu}', '(a)\\1', '[!-z]', '\\x41'])('%s is not written out', (pattern) => {
    expect(eitherCase(pattern)).toBeUndefined()
  })
})

describe('the notation of other languages', () => {
  it.each([
    ['/[0-9a-f]*/i', '[0-9a-fA-F]*', true],
    ['/^a$/', '^a$', true],
    ['/^a\\/b$/gu', '^a/b$', true],
    ['m/^x/', '^x', true],
    ['#^x$#', '^x$', true],
    ["r'^x$'", '^x$', true],
    ['/a/i', '[aA]', false],
    ['a++b', 'a+b', false],
    ['(?>ab|a)c', '(?:ab|a)c', false],
    ['\\h', '[\\t ]', false],
    ['a(?#why)b', 'ab', true],
    ['*.json', '^[^/]*\\.json$', true],
    ['**/*.ts', '^(?:.*/)?[^/]*\\.ts$', true],
    ['%street%', 'street', true],
    ['street%', '^street', true],
    ['(?x) a b', undefined, true],
    ['(?i)é', undefined, true],
    ['(?s)^a.b$', undefined, true],
    ['(?R)', undefined, true],
  ])('%s means %s', (pattern, translation, certain) => {
    const { names: _, ...found } = foreignNotation(pattern) ?? { names: [] }
    expect(found).toEqual({ certain, ...(translation !== undefined && { translation }) })
  })
  it.each([
    '^[a-z]+$',
    '/foo/',
    '^/a/i',
    '/a/b/g',
    '/usr/local/x',
    '\\\\A',
    '[a\\]\\Z]+|[*+]',
    '[a+]+',
    '\\*+',
    '100%',
    '%s',
    '%',
    '^(?i:abc)$',
    '(?<year>a)\\k<year>',
    '\\p{L}',
    '',
  ])('is not in %s', (pattern) => {
    expect(foreignNotation(pattern)).toBeUndefined()
  })
  it('takes delimiters off any anchored pattern', () => {
    const inner = fc.stringMatching(/^\^[a-z.*]{1,5}\$$/)
    fc.assert(
      fc.property(inner, fc.constantFrom('', 'g', 'u', 'gu'), (pattern, flags) => {
        const translation = foreignNotation(`/${pattern}/${flags}`)?.translation
        return translation === undefined || translation === pattern
      }),
      runs(200),
    )
  })
})
