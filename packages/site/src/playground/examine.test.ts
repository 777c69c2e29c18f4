import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '@openpartner/test-helpers/any-character'
import { resources, usual } from './catalogue.ts'
import { examine } from './examine.ts'
import { longestText, mostFindings } from './limits.ts'
import { loadTools } from './load-tools.ts'
import type { Examination, Place } from './model.ts'

const tools = await loadTools(usual)
const allTools = await Promise.all(resources.map(({ name }) => loadTools({ ...usual, resource: name })))

/** What is marked in the text for each finding. */
function marked(text: string): Record<string, string> {
  const examination = examine(text, tools)
  if (examination.kind !== 'issues') throw new Error(`${examination.kind}: ${examination.message}`)
  return Object.fromEntries(
    examination.findings.map(({ issue, place }) => [
      `${issue.code} ${issue.pointer}`,
      text.slice(place.from, place.to),
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
  const places = (examine(text, tools) as Extract<Examination, { kind: 'issues' }>).findings.map(
    ({ issue, place: { line, column } }) => [issue.pointer, line, column],
  )
  expect(places).toEqual(
    expect.arrayContaining([
      ['/😀', 2, 2],
      ['/billingProfile', 3, 42],
    ]),
  )
})

test('a list at the top is one document after the other', () => {
  expect(marked('[{"companyProfile": []}, 7]')).toEqual({
    'required /0/billingProfile': '{',
    'type /0/companyProfile': '[]',
    'type /1': '7',
  })
  expect(marked('[]')).toEqual({ 'type ': '[]' })
})

test('the last of two equal names is the one that counts, and a note says so', () => {
  const text = '{"companyProfile": 1, "company\\u0050rofile": "x"}'
  expect(marked(text)['type /companyProfile']).toBe('"x"')
  expect(examine(text, tools)).toMatchObject({ notes: [{ place: { from: 22, to: 43 } }] })
})

test('names of the prototype are names like any other', () => {
  expect(marked('{"__proto__": {}, "constructor": 1}')).toMatchObject({
    'unknown-property /__proto__': '"__proto__"',
    'unknown-property /constructor': '"constructor"',
  })
})

test('a text that is no JSON is called so before what explains it is there', async () => {
  const first = examine('{"a": 1,}', tools)
  expect(first).toMatchObject({ kind: 'syntax', message: 'This is no JSON.', place: { line: 1 } })
  await (first as { better: Promise<void> }).better
  expect(examine('{"a": 1,}', tools)).not.toHaveProperty('better')
})

test.each([
  ['{"a": 1,}', 7, 'Trailing comma before }; remove it.'],
  ["{'a': 1}", 1, 'Text must be in double quotation marks (").'],
  ['[1, 2', 4, 'Expected a comma or ], found the end; the [ of column 1 is not closed.'],
])('%s is no JSON, and the place of its fault is marked', async (text, from, message) => {
  const first = examine(text, tools)
  if (first.kind === 'syntax') await first.better
  expect(examine(text, tools)).toMatchObject({ kind: 'syntax', message, place: { from, to: from + 1 } })
})

test.each(['', ' \n\t', '\uFEFF', `"${'x'.repeat(longestText)}"`])('nothing is said about %#', (text) => {
  expect(examine(text, tools).kind).toBe('unexamined')
})

test('a hundred findings are listed, and it is said that there are more', () => {
  const documents = (count: number) => JSON.stringify(Array.from({ length: count }, () => 1))
  expect(examine(documents(mostFindings), tools)).toMatchObject({ isCut: false })
  const cut = examine(documents(mostFindings + 1), tools)
  expect(cut).toMatchObject({ isCut: true, findings: { length: mostFindings } })
})

test('deep nesting, lone surrogates and a million brackets are no obstacle', () => {
  const deep = '['.repeat(400_000) + ']'.repeat(400_000)
  expect(examine(deep, tools).kind).toBe('issues')
  expect(examine('{"a":'.repeat(150_000) + '1' + '}'.repeat(150_000), tools).kind).toBe('issues')
  expect(examine('['.repeat(longestText), tools).kind).toBe('syntax')
  expect(marked('{"\\ud800": "\ud800"}')).toHaveProperty(['unknown-property /\ud800'])
})

const holds = (text: string, { from, to, line, column }: Place) =>
  from >= 0 && to > from && to <= text.length && line >= 1 && column >= 1

/** Everything that is said has a place within the text. */
function isSound(text: string, examination: Examination): boolean {
  if (examination.kind === 'unexamined') return examination.message !== ''
  if (examination.kind === 'syntax') return holds(text, examination.place)
  return [...examination.findings, ...examination.notes].every(({ place }) => holds(text, place))
}

test('whatever the text, something sound is said', () => {
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
    fc.property(texts, fc.constantFrom(...allTools), (text, any) => isSound(text, examine(text, any))),
    { numRuns: 3000 },
  )
})
