import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usual } from '../choices.ts'
import { repairs } from '../fixes/index.ts'
import { loadTools } from '../load-tools.ts'
import { maxListed } from '../limits.ts'
import { explainer } from '../not-one-text.ts'
import { readRecords } from '../records.ts'
import { validateText } from '../validate-text.ts'
import { verdictOf } from '../verdict.ts'

await Promise.all([explainer.load(), repairs.load()])
const tools = await loadTools({ ...usual, resource: 'link' })
const valid = '{"uri": "/customers", "method": "GET", "headers": []}'
const wrong = '{"uri": 7, "method": "GET", "headers": []}'

function resultOf(text: string) {
  const result = validateText(text, tools)
  if (result.kind !== 'issues') throw new Error(result.message)
  return result
}

/** Line and column of what is listed, with the text that is marked. */
const located = (text: string) => {
  const { issues, lines } = resultOf(text)
  return [...issues, ...(lines?.syntaxErrors ?? [])].map(({ location }) => [
    `${location.line}:${location.column}`,
    text.slice(location.from, location.to),
  ])
}

test.each([
  ['lines', `${valid}\n${wrong}\n${valid}`, 2],
  ['a line break at the end', `${valid}\n${wrong}\n`, 2],
  ['CRLF', `${valid}\r\n${wrong}\r\n${valid}\r\n`, 2],
  ['blank lines', `\n${valid}\n\n  \n${wrong}\n\n`, 5],
  ['a byte order mark', `\uFEFF${valid}\n${wrong}`, 2],
])('%s are records, and an issue is at its line', (_what, text, line) => {
  expect(located(text)).toEqual([[`${line}:9`, '7']])
  expect(resultOf(text).lines).toMatchObject({ invalid: 1, broken: 0 })
})

test('a bad line among good ones is counted, and what is wrong is at its place', () => {
  const text = `${valid}\n{"uri": "/x",, }\n${wrong}\n${valid}`
  expect(located(text)).toEqual([
    ['3:9', '7'],
    ['2:14', ','],
  ])
  expect(verdictOf(resultOf(text), 'Link').text).toBe('4 records: 2 valid, 1 with issues, 1 not JSON')
})

test('one document of several lines, and lines with commas, are not records', () => {
  for (const text of ['{\n"a": 1,,\n}', `${valid},\n${valid}`, '{"a": \n{}}x'])
    expect(validateText(text, tools).kind).toBe('syntax')
})

test('a fix changes its own line alone', async () => {
  const summaries = await loadTools({ ...usual, resource: 'customer-summary' })
  const text = `{"id": 1}\r\n{}\r\n${valid}`
  const result = validateText(text, summaries)
  const issues = result.kind === 'issues' ? result.issues : []
  const added = issues.find(({ line, issue }) => line === 2 && issue.pointer === '/id')?.fixes()[0]
  const after = await added?.apply(text)
  const lines = after?.text.split('\r\n') ?? []
  expect(lines).toHaveLength(3)
  expect([lines[0], lines[2]]).toEqual([text.split('\r\n')[0], valid])
  expect(JSON.parse(lines[1] ?? '')).toEqual({ id: '' })
  expect(after?.text.slice(after.selection.from - 1, after.selection.to + 1)).toBe('""')
  expect((await added?.apply(text.replace('{}', '{ }')))?.text).toBe(text.replace('{}', '{ }'))
})

test('all records are normalized', async () => {
  const text = `{"Uri": "/x", "method": "GET", "headers": []}\n${valid}\n{"uri": "/y", "Method": "GET", "headers": null}`
  const { fixes } = resultOf(text)
  expect(fixes.map(({ label }) => label)).toEqual(['Normalize the records'])
  const after = (await fixes[0]?.apply(text))?.text ?? ''
  expect(after.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(
    text.split('\n').map((line) => tools.normalize(JSON.parse(line)).value),
  )
})

test('many records are counted, and the first issues are listed', () => {
  const text = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? valid : wrong)).join('\n')
  const { issues, isCut, lines } = resultOf(text)
  expect([issues.length, isCut, lines]).toMatchObject([maxListed, true, { valid: 2500, invalid: 2500 }])
})

test('pasted records are counted as those of a file', async () => {
  const line = fc.constantFrom(valid, wrong, '{}', 'x', '7', 'null', '', '  ', '{"uri": }', '"\u2028"')
  const texts = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(
      ([lines, lineBreak, isClosed]) =>
        [valid, ...lines, wrong].join(lineBreak) + (isClosed ? lineBreak : ''),
    )
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const file = await readRecords(new Blob([text]), tools)
      const { valid: right, invalid, broken } = file
      expect(resultOf(text).lines).toMatchObject({ valid: right, invalid, broken })
    }),
  )
})
