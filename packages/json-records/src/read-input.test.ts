import { expect, test, vi } from 'vitest'
import type { InputEvent } from './events.ts'
import { openInput } from './open-input.ts'
import { readInput } from './read-input.ts'

const limits = { jsonBytes: 1000, wholeBytes: 200, lineBytes: 64 }

async function eventsOf(
  content: string | Buffer,
  { chunkSize = 5, whole = false } = {},
): Promise<InputEvent[]> {
  const bytes = Buffer.from(content as string)
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunkSize) yield bytes.subarray(from, from + chunkSize)
  }
  const events: InputEvent[] = []
  const input = openInput('-', chunks())
  for await (const event of readInput(input, { whole }, limits)) events.push(event)
  return events
}

const records = (events: InputEvent[]) => events.filter((event) => event.type === 'record')
const errors = (events: InputEvent[]) =>
  events.flatMap((event) => (event.type === 'error' ? [event.error] : []))
const kind = (events: InputEvent[]) => events.find((event) => event.type === 'kind')

test.each([
  ['value', '{"id":1}', 1],
  ['value', '"text"', 1],
  ['array', '[{"id":1},2]', 2],
  ['array', '[]', 0],
  ['collection', '{"totalCount":1,"items":[{"id":1}]}', 1],
  ['collection', '{"Items":[1,2]}', 2],
  ['value', '{"items":{}}', 1],
])('%s: %s', async (name, text, count) => {
  const events = await eventsOf(text)
  expect(kind(events)).toEqual({ type: 'kind', kind: name, count })
  expect(records(events)).toHaveLength(count)
  expect(errors(events)).toEqual([])
})

test('a collection is whole if collections are what is validated', async () => {
  expect(kind(await eventsOf('{"items":[1,2]}', { whole: true }))).toMatchObject({
    kind: 'value',
  })
})

test.each([1, 2, 3, 5, 1000])(
  'NDJSON goes on after a broken line, in chunks of %d bytes',
  async (chunkSize) => {
    const latin = Buffer.concat([Buffer.from('{"n":"'), Buffer.from([0xe9]), Buffer.from('"}\n')])
    const long = `{"n":"${'x'.repeat(200)}"}\n`
    const content = Buffer.concat([
      Buffer.from('\ufeff{"a":1}\n{"a" 1}\r\n\n'),
      latin,
      Buffer.from(`${long}[2]`),
    ])
    const events = await eventsOf(content, { chunkSize })
    expect(records(events)).toEqual([
      {
        type: 'record',
        location: { line: 1 },
        value: { a: 1 },
        source: { text: '{"a":1}', firstLine: 1, path: [] },
      },
      {
        type: 'record',
        location: { line: 6 },
        value: [2],
        source: { text: '[2]', firstLine: 6, path: [] },
      },
    ])
    expect(errors(events)).toMatchObject([
      { code: 'json-syntax', line: 2, column: 6 },
      { code: 'not-utf-8', line: 4, column: 7, offset: 27 },
      { code: 'line-too-long', line: 5 },
    ])
    expect(content[27]).toBe(0xe9)
    expect(events.filter((event) => event.type === 'note')).toHaveLength(2)
  },
)

test('the error about a JSON text above the limit suggests NDJSON', async () => {
  const text = `{"a":[\n${'1,\n'.repeat(400)}1]}`
  const [error] = errors(await eventsOf(text))
  expect(errors(await eventsOf(`{"items":[${text}]}`, { whole: true }))).toEqual([error])
  expect(error).toMatchObject({ code: 'too-large' })
  expect(error?.message).toContain('NDJSON')
})

test.each([
  ['', 'empty'],
  ['\ufeff', 'empty'],
  [' \r\n\t', 'blank'],
])('%j is %s', async (text, code) => {
  expect(errors(await eventsOf(text))).toMatchObject([{ code }])
})

test.each(['blank.json', 'blank.ndjson'])('blanks are copied a fixed number of times: %s', async (name) => {
  const copied = vi.spyOn(Buffer, 'concat')
  const parsed = vi.spyOn(JSON, 'parse')
  const chunk = Buffer.from('\r\n'.repeat(50))
  async function* chunks() {
    for (let index = 0; index < 200; index += 1) yield chunk
  }
  const input = { ...openInput('-', chunks()), name }
  const large = { jsonBytes: 1_000_000, wholeBytes: 1_000_000, lineBytes: 1_000_000 }
  const events: InputEvent[] = []
  for await (const event of readInput(input, { whole: false }, large)) events.push(event)
  expect(errors(events)).toMatchObject([{ code: 'blank' }])
  const bytes = copied.mock.calls.flatMap(([list]) => list.map(({ length }) => length))
  expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(3 * 200 * chunk.length)
  expect(parsed).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test('a table is recognized by its second line, however the chunks come', async () => {
  const text = 'id;Company name\n1;"Contoso; Ltd."\n'
  for (const chunkSize of [1, 7, 1000]) {
    expect(errors(await eventsOf(text, { chunkSize }))).toMatchObject([
      { code: 'not-json', message: expect.stringContaining('comma-separated values (CSV)') },
    ])
    expect(errors(await eventsOf('id;Company name\nContoso\n', { chunkSize }))).toMatchObject([
      { code: 'json-syntax' },
    ])
  }
})
