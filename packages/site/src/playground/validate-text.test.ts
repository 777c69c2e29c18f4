import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '@openpartner/test-helpers/any-character'
import { resources, usual } from './choices.ts'
import { validateText } from './validate-text.ts'
import { maxListed, maxTextLength } from './limits.ts'
import { loadTools } from './load-tools.ts'
import type { TextResult, TextLocation } from './model.ts'

const tools = await loadTools(usual)
const allTools = await Promise.all(resources.map(({ name }) => loadTools({ ...usual, resource: name })))

/** What is marked in the text for each issue. */
function marked(text: string): Record<string, string> {
  const result = validateText(text, tools)
  if (result.kind !== 'issues') throw new Error(`${result.kind}: ${result.message}`)
  return Object.fromEntries(
    result.issues.map(({ issue, location }) => [
      `${issue.code} ${issue.pointer}`,
      text.slice(location.from, location.to),
    ]),
  )
}

test('an issue is marked at its value, an unknown property at its key, a missing one at its parent', () => {
  const text = '{\n  "companyProfile": { "domain": 5 },\n  "billingProfile": {},\n  "extra": true\n}'
  expect(marked(text)).toMatchObject({
    'type /companyProfile/domain': '5',
    'required /billingProfile/email': '"billingProfile"',
    'unknown-property /extra': '"extra"',
  })
  expect(marked('{}')).toEqual({ 'required /companyProfile': '{', 'required /billingProfile': '{' })
})

test('lines and columns are those that editors show', () => {
  const text = '\uFEFF{\r\n\t"😀": 1,\r\n\t"companyProfile": {}, "billingProfile": 1 }'
  const locations = (validateText(text, tools) as Extract<TextResult, { kind: 'issues' }>).issues.map(
    ({ issue, location: { line, column } }) => [issue.pointer, line, column],
  )
  expect(locations).toEqual(
    expect.arrayContaining([
      ['/😀', 2, 2],
      ['/billingProfile', 3, 42],
    ]),
  )
})

test('a list at the top level is validated document by document', () => {
  expect(marked('[{"companyProfile": []}, 7]')).toEqual({
    'required /0/billingProfile': '{',
    'type /0/companyProfile': '[]',
    'type /1': '7',
  })
  expect(marked('[]')).toEqual({ 'type ': '[]' })
})

test('a note says what the normalizer left undone', () => {
  const notesOn = (keys: number) =>
    validateText(
      JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, at) => [`z${at}`, null]))),
      tools,
    )
  expect(notesOn(10_001)).toMatchObject({
    notes: [{ message: expect.stringMatching(/more changes/) as string, location: { line: 1, column: 1 } }],
  })
  expect(notesOn(10)).toMatchObject({ notes: [] })
})

test('the last of two equal names counts, and a note says so', () => {
  const text = '{"companyProfile": 1, "company\\u0050rofile": "x"}'
  expect(marked(text)['type /companyProfile']).toBe('"x"')
  expect(validateText(text, tools)).toMatchObject({ notes: [{ location: { from: 22, to: 43 } }] })
})

test('names of the prototype are names like any other', () => {
  expect(marked('{"__proto__": {}, "constructor": 1}')).toMatchObject({
    'unknown-property /__proto__': '"__proto__"',
    'unknown-property /constructor': '"constructor"',
  })
})

test('a text that is not JSON is reported before its syntax error can be explained', async () => {
  const first = validateText('{"a": 1,}', tools)
  expect(first).toMatchObject({ kind: 'syntax', message: 'This is not JSON.', location: { line: 1 } })
  await (first as { better: Promise<void> }).better
  expect(validateText('{"a": 1,}', tools)).not.toHaveProperty('better')
})

test.each([
  ['{"a": 1,}', 7, 'Trailing comma before }; remove the comma.'],
  ["{'a': 1}", 1, 'Strings must be in double quotation marks (").'],
  ['[1, 2', 4, 'Expected a comma or ], found the end; the [ at column 1 is not closed.'],
])('%s is not JSON, and the location of its syntax error is marked', async (text, from, message) => {
  const first = validateText(text, tools)
  if (first.kind === 'syntax') await first.better
  expect(validateText(text, tools)).toMatchObject({
    kind: 'syntax',
    message,
    location: { from, to: from + 1 },
  })
})

test.each(['', ' \n\t', '\uFEFF', `"${'x'.repeat(maxTextLength)}"`])('text %# is not validated', (text) => {
  expect(validateText(text, tools).kind).toBe('unchecked')
})

test('a hundred issues are listed, and it is known that there are more', () => {
  const documents = (count: number) => JSON.stringify(Array.from({ length: count }, () => 1))
  expect(validateText(documents(maxListed), tools)).toMatchObject({ isCut: false })
  const cut = validateText(documents(maxListed + 1), tools)
  expect(cut).toMatchObject({ isCut: true, issues: { length: maxListed } })
})

test('deep nesting, lone surrogates and a million brackets do no harm', () => {
  const deep = '['.repeat(400_000) + ']'.repeat(400_000)
  expect(validateText(deep, tools).kind).toBe('issues')
  expect(validateText('{"a":'.repeat(150_000) + '1' + '}'.repeat(150_000), tools).kind).toBe('issues')
  expect(validateText('['.repeat(maxTextLength), tools).kind).toBe('syntax')
  expect(marked('{"\\ud800": "\ud800"}')).toHaveProperty(['unknown-property /\ud800'])
})

const holds = (text: string, { from, to, line, column }: TextLocation) =>
  from >= 0 && to > from && to <= text.length && line >= 1 && column >= 1

/** Everything that is reported has a location within the text. */
function isSound(text: string, result: TextResult): boolean {
  if (result.kind === 'unchecked') return result.message !== ''
  if (result.kind === 'syntax') return holds(text, result.location)
  return [...result.issues, ...result.notes].every(({ location }) => holds(text, location))
}

test('whatever the text, the result is sound', () => {
  const signs = fc.constantFrom(
    ...'{}[]:,"\\ \n\r\t\uFEFF\u2028\u0000\ud800-+.eE0123456789truefalsn',
    '"a"',
    'null',
  )
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(...allTools), (text, any) => isSound(text, validateText(text, any))),
    { numRuns: 3000 },
  )
})
