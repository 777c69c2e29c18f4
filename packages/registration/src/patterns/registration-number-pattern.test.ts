import { describe, expect, test } from 'vitest'
import { registrationNumberPattern, registrationPatternFromFault } from './registration-number-pattern.ts'

const codeOf = (pattern: unknown) => {
  const result = registrationNumberPattern(pattern)
  return result.ok ? 'ok' : result.code
}

describe('a pattern', () => {
  test.each([
    ['^(\\d{7}|\\d{10})$', '1234567', '12345678'],
    ['^(\\\\d{7}|\\\\d{10})$', '1234567890', 'd'],
    ['^[A-Z]{5}[0-9]{4}[A-Z]$', 'AAACC1234D', 'AAACC12345'],
    ['^\\d{2}\\.?\\d{3}\\.?\\d{3}\\/?\\d{4}-?\\d{2}$', '16.727.230/0001-97', '16'],
    ['^[VEJPG]-?[0-9]{8}-?[0-9]$', 'J-07013380-5', 'X070133805'],
    ['^(?:[0-9]{8}|[0-9]{9}|[0-9]{14})$', '12345678', '1'],
    ['^[\\w\\-\\/]{5,22}$', 'AB-12/3', 'ab'],
    ['^.+$', 'x', ''],
  ])('%s is compiled', (pattern, right, wrong) => {
    const result = registrationNumberPattern(pattern)
    if (!result.ok) throw new Error(result.message)
    expect(result.pattern.test(right)).toBe(true)
    expect(result.pattern.test(wrong)).toBe(false)
    expect(result.pattern.flags).toBe('')
  })

  test.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '^([a-z]+)*$',
    '^(\\d+|\\d+)+x$',
    '^(a?){22}a{22}$',
    '^(.*)(.*)(.*)(.*)(.*)x$',
    '^((a{0,22}){0,22}){0,22}$',
    '^(\\d|\\d|\\d|\\d){23}$',
    '^(\\d{0,2}){30}x$',
    'x*y',
    '^(a|b|c|d){22}$',
    `^${'a?'.repeat(100)}$`,
    `^${'(a|b)'.repeat(30)}$`,
    `^${'a'.repeat(600)}$`,
  ])('%s is refused: it may run for too long', (pattern) => {
    expect(codeOf(pattern)).toBe('unsafe-pattern')
  })

  test.each([
    '^(?!0000)\\d{8}$',
    '(?=a)b',
    '(?<=a)b',
    '(?<n>a)',
    '(a)\\1',
    '^\\p{L}$',
    '(?i)abc',
    '\\Aabc\\z',
    '[a-z-[aeiou]]',
  ])('%s is refused: its syntax is not known', (pattern) => {
    expect(codeOf(pattern)).toBe('unknown-syntax')
  })

  test.each(['[9-0]', 'a{3,2}'])('%s is refused: it is not a pattern', (pattern) => {
    expect(codeOf(pattern)).toBe('invalid-pattern')
  })

  test.each(['(', ')', '(a', 'a)', '[a', '*', 'a**', '\\', '{2}', 'a{2}{2}'])(
    '%s is refused: it is malformed',
    (pattern) => {
      expect(['unknown-syntax', 'invalid-pattern']).toContain(codeOf(pattern))
    },
  )

  test.each([undefined, null, '', '  ', 5, /a/, {}, [], '('.repeat(1_000_000)])(
    '%# is refused without an error',
    (value) => {
      expect(codeOf(value)).not.toBe('ok')
    },
  )
})

describe('a fault', () => {
  const description = 'Organization registration ID is invalid and should be of the format ^(\\d{7}|\\d{10})$'

  test.each([
    ['as documented', { code: 600050, description }],
    ['with its code as text', { code: '600050', description }],
    ['with a period', { code: 600050, description: `${description}.` }],
    ['in quotation marks', { code: 600050, description: description.replace('^', "'^").concat("'.") }],
    ['with doubled backslashes', { code: 600050, description: description.replaceAll('\\', '\\\\') }],
    ['as its text alone', description],
    ['as JSON', JSON.stringify({ code: 600050, description: `${description}.`, data: [] })],
    ['as JSON with a byte order mark', `\uFEFF${JSON.stringify({ code: 600050, description })}`],
    ['as its text with a byte order mark', `\uFEFF${description}`],
    ['in the letter case of .NET', { Code: 600050, Description: description }],
  ])('%s', (_name, fault) => {
    expect(registrationPatternFromFault(fault)).toEqual({ ok: true, pattern: /^(\d{7}|\d{10})$/ })
  })

  test.each([
    ['of another code', { code: 600049, description }],
    ['without a pattern', { code: 600050, description: 'Organization registration ID is invalid' }],
    ['without a description', { code: 600050 }],
    ['that is not a fault', [null, undefined, 5, true, [], {}]],
    ['whose description is not text', { code: 600050, description: [description] }],
  ])('%s', (_name, fault) => {
    expect(registrationPatternFromFault(fault)).toMatchObject({ ok: false, code: 'no-pattern' })
  })

  test('that is hostile', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(registrationPatternFromFault(throwing)).toMatchObject({ ok: false, code: 'no-pattern' })
    const unsafe = { code: 600050, description: 'should be of the format ^(a+)+$' }
    expect(registrationPatternFromFault(unsafe)).toMatchObject({ ok: false, code: 'unsafe-pattern' })
    const long = { code: 600050, description: `should be of the format ${' x'.repeat(5_000_000)}` }
    expect(registrationPatternFromFault(long)).toMatchObject({ ok: false })
  })
})
