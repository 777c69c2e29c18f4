import { expect, test } from 'vitest'
import { syntaxErrorIn } from './syntax-error.ts'
import { parseJson } from './parse-json.ts'

const closed = 'is not closed'

test.each([
  ['[1 2]', 3, 'expected a comma or ], found a value'],
  ['{"a":1 "b":2}', 7, 'expected a comma or }, found a string'],
  ['{"a":}', 5, 'expected a value, found }'],
  ['[,]', 1, 'expected a value or ], found a comma'],
  ['{"a" 1}', 5, 'expected a colon'],
  ['{a:1}', 1, 'expected a property name in double quotation marks or }, found an unquoted word'],
  ['{"a":1,b:1}', 7, 'expected a property name in double quotation marks, found an unquoted word'],
  ['[1}', 2, 'expected a comma or ], found }'],
  ['{"a":1}}', 7, 'expected nothing after the end'],
  ['{"a":1,}', 6, 'trailing comma before }'],
  ['[1, ]', 2, 'trailing comma before ]'],
  ['// no\n{}', 0, 'comments are not allowed'],
  ['{} /* no */', 3, 'comments are not allowed'],
  ["{'a':1}", 1, 'double quotation marks'],
  ['{"a":“b”}', 5, 'double quotation marks'],
  ['{"a":NaN}', 5, 'NaN and Infinity are not valid JSON'],
  ['[-Infinity]', 1, 'NaN and Infinity are not valid JSON'],
  ['[undefined]', 1, 'JSON has only null'],
  ['[None]', 1, 'JSON has only null'],
  ['[True]', 1, 'must be lowercase'],
  ['[+1]', 1, 'not a JSON number'],
  ['[1.]', 1, 'not a JSON number'],
  ['[.5]', 1, 'not a JSON number'],
  ['[-]', 1, 'not a JSON number'],
  ['[01]', 1, 'must not start with 0'],
  ['["\\q"]', 2, 'invalid escape'],
  ['["\\u12"]', 2, 'four hexadecimal digits'],
  ['["a\tb"]', 3, 'must be escaped'],
  ['["a\nb"]', 1, 'not closed on its line'],
  ['["a', 1, 'not closed on its line'],
  ['[1, {"a":2', 10, `the { at column 5 ${closed}`],
  ['[\n1', 3, `the [ at line 1, column 1 ${closed}`],
  ['{"a":\u00a01}', 5, 'found U+00A0'],
  ['[1]\ufeff', 3, 'byte order mark'],
  ['\u001b[31m', 0, 'found U+001B'],
  ['a,b', 0, 'expected a value, found an unquoted word'],
])('%j', (text, offset, message) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  const error = syntaxErrorIn(text)
  expect(error.message).toContain(message)
  expect(error.offset).toBe(offset)
})

test('a million levels lead to a message, not to a crash', () => {
  expect(syntaxErrorIn('['.repeat(1_000_000))).toMatchObject({ offset: 1_000_000 })
  expect(syntaxErrorIn('{"a":'.repeat(1_000_000)).message).toContain(closed)
})

test('every text that JSON.parse rejects has a syntax error with an offset inside it', () => {
  const record = { name: 'Å "quoted"\n', ok: true, numbers: [0.5, -1e3, null], deep: [[{ '': {} }]] }
  const sample = JSON.stringify(
    Array.from({ length: 9 }, () => record),
    null,
    2,
  ).slice(0, 1200)
  const insertions = [
    '',
    ',',
    '"',
    '{',
    ']',
    '\\',
    '0',
    '-',
    'e',
    '.',
    '\t',
    '\n',
    '/',
    "'",
    '\u2028',
    '\ud800',
    'N',
  ]
  let seed = 1
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const mutants = Array.from({ length: 3000 }, () => {
    const at = random(sample.length)
    const end = sample.length - random(2) * random(900)
    return sample.slice(0, at) + insertions[random(insertions.length)] + sample.slice(at + random(3), end)
  })
  const rejected = mutants.filter((text) => !('value' in parseJson(text)))
  expect(rejected.length).toBeGreaterThan(1000)
  for (const text of rejected) {
    const { offset, message } = syntaxErrorIn(text)
    expect(offset, text).toBeGreaterThanOrEqual(0)
    expect(offset, text).toBeLessThanOrEqual(text.length)
    expect(message, text).not.toMatch(/expected nothing.*found the end/)
  }
})
