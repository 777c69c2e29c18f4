import { expect, test } from 'vitest'
import type { InputEvent } from '../events.ts'
import { openInput } from '../open-input.ts'
import { readInput } from '../read-input.ts'
import { regionsIn } from '../regions-in.ts'
import { syntaxErrorIn } from '../syntax-error.ts'
import { positionOf } from '../position.ts'
import { excerptOf } from '../excerpt.ts'

/** Texts of any length are read an item at a time. */
const limits = { jsonBytes: 5000, wholeBytes: 0, lineBytes: 200 }

async function eventsOf(content: string | Buffer, chunkSize = 1000) {
  const bytes = Buffer.from(content as string)
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunkSize) yield bytes.subarray(from, from + chunkSize)
  }
  const events: InputEvent[] = []
  for await (const event of readInput(
    { ...openInput('-', chunks()), name: 'x.json' },
    { whole: false },
    limits,
  ))
    events.push(event)
  return events
}

const valuesOf = (events: readonly InputEvent[]): unknown[] =>
  events.flatMap((event) => (event.type === 'record' ? [event.value] : []))
const errorsOf = (events: readonly InputEvent[]) =>
  events.flatMap((event) => (event.type === 'error' ? [event.error] : []))
const notesOf = (events: readonly InputEvent[]) =>
  events.flatMap((event) => (event.type === 'note' ? [event.message] : []))

const items = [
  { id: 1, text: 'a "quoted" \\ text, [with] {brackets}' },
  2,
  ['å', '日本', '😀', { deep: [[[]]] }],
  'a ", comma ] and } \\',
  null,
  { items: [1, 2], '': '' },
]

test.each([1, 2, 3, 7, 1000])('the items of lists, in chunks of %d bytes', async (chunkSize) => {
  for (const indent of [0, 1, 3]) {
    const collection = { 'total\\Count': 5, nested: { items: [9] }, items, links: { next: [3] } }
    for (const [kind, value] of [
      ['array', items],
      ['collection', collection],
    ] as const) {
      const text = JSON.stringify(value, null, indent)
      const events = await eventsOf(`\ufeff ${text} \n`, chunkSize)
      expect(events[1]).toEqual({ type: 'kind', kind })
      expect(valuesOf(events)).toEqual(items)
      expect(errorsOf(events)).toEqual([])
    }
  }
})

test('each record says where it is', async () => {
  const text = `{"a": "日本😀", "Items" : [ {"n":"å😀"}, {"n":"å😀"},\n\n  {\r\n "n": 3}\t,{"n":4}] }`
  for (const chunkSize of [1, 5, 1000]) {
    const events = await eventsOf(text, chunkSize)
    const lines = text.split('\n')
    const covered = events.flatMap((event) => {
      if (event.type !== 'record') return []
      const { text: item, firstLine: line, firstColumn: column = 1 } = event.source
      const region = regionsIn(item, [['n']], { line, column }).valueAt(['n'])
      return [
        lines[(region?.start.line ?? 0) - 1]?.slice(
          (region?.start.column ?? 0) - 1,
          (region?.end.column ?? 0) - 1,
        ),
      ]
    })
    expect(covered).toEqual(['"å😀"', '"å😀"', '3', '4'])
  }
})

test.each(['[]', ' [ \n ] ', '{"items":[]}', '{"items": [ ] ,"a":1}'])('%j has no records', async (text) => {
  const events = await eventsOf(text)
  expect(valuesOf(events)).toEqual([])
  expect(errorsOf(events)).toEqual([])
  expect(notesOf(events)).toEqual(['has no records'])
})

test.each([
  '{"items":{}}',
  '{"a":{"items":[1]}}',
  '{"items" : 1}',
  '{}',
  '"items"',
  '12',
  '{"a":"items","b":[1]}',
])('%s is one value', async (text) => {
  const events = await eventsOf(text, 2)
  expect(events).toMatchObject([{ type: 'kind', kind: 'value', count: 1 }, { type: 'record' }])
  expect(valuesOf(events)).toEqual([JSON.parse(text)])
})

const malformed = [
  '[1 2]',
  '[\n1\n2]',
  '[1,\n 2 3]',
  '[,1]',
  '[1,,2]',
  '[{},\n]',
  '[1,]',
  '[1}',
  '[{"a":1}}]',
  '[{"a" 1}]',
  '[{"a":1,}]',
  '[{"a":"b\n"}]',
  '[{"a":"\\q"}]',
  '[nope]',
  '[1,\u00a02]',
  '[1,\u00002]',
  '[1, 2',
  '[1, {"a":2',
  '[\n1,\n{"a":[2\n',
  '["a',
  '[',
  '[\n',
  '[1] 2',
  '[1]]',
  '[] ,',
  '[1] // no',
  '{"items":[1 2]}',
  '{"items":[1]',
  '{"items":[1]]',
  '{"items":[1]\n "a":1}',
  '{\n"items":[1], "a":}',
  '{"items":[1],}',
  '{"a":1 "items":[1]}',
  '{"a":nope, "items":[1]}',
  '{"items":[\n{"a":{"b":1}',
  '{"a":\u00a01}',
  '{"a":1} {"b":2}',
  '{"a":1}\u0000',
  '{"日本": "😀", "items":[{"å": 1}, {"å": nope}]}',
]

test.each(malformed)('the first syntax error is that of the whole text: %j', async (text) => {
  const { offset, message } = syntaxErrorIn(text)
  for (const chunkSize of [1, 3, 1000]) {
    const [first] = errorsOf(await eventsOf(text, chunkSize))
    expect(first).toMatchObject({ code: 'json-syntax', message, ...positionOf(text, offset) })
  }
  const [whole] = errorsOf(await eventsOf(text))
  expect(whole?.excerpt).toEqual(excerptOf(text, offset))
})

test('reading goes on after a malformed item, one that is too long and one that is not UTF-8', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`[{"n":0},\n{"n" 1}, {"n":2},\n"${'x'.repeat(300)}",\n{"n":4}, "`),
    Buffer.from([0xe9]),
    Buffer.from('",{"n":6}]'),
  ])
  for (const chunkSize of [1, 10, 1000]) {
    const events = await eventsOf(bytes, chunkSize)
    expect(
      events.flatMap((event) => (event.type === 'record' ? [[event.location, event.value]] : [])),
    ).toEqual([0, 2, 4, 6].map((n) => [{ index: n }, { n }]))
    expect(errorsOf(events)).toMatchObject([
      { code: 'json-syntax', line: 2, column: 6 },
      { code: 'item-too-long', line: 3 },
      { code: 'not-utf-8', line: 4, column: 11, offset: bytes.indexOf(0xe9) },
    ])
  }
})

test('after what cannot be an item, nothing is guessed', async () => {
  const events = await eventsOf('[1, 2}, 3]')
  expect(valuesOf(events)).toEqual([1])
  expect(notesOf(events)).toEqual(['was read up to the error only'])
})

test('a second list under the same name is an error, as is too much after the list', async () => {
  expect(errorsOf(await eventsOf('{"items":[1],"items":[2]}'))).toMatchObject([{ code: 'second-list' }])
  expect(errorsOf(await eventsOf(`{"items":[1],"a":"${'x'.repeat(300)}"}`))).toMatchObject([
    { code: 'too-large' },
  ])
})

test('Windows line endings are noted once', async () => {
  expect(notesOf(await eventsOf('[1,\r\n2,\r\n3]\r\n'))).toEqual([
    'has Windows line endings (CRLF), which are accepted',
  ])
})

test('of a list of any length, a few items are held at a time', async () => {
  let held = 0
  let maxHeld = 0
  const item = Buffer.from(`{"n":"${'x'.repeat(90)}"},`)
  async function* chunks() {
    yield Buffer.from('[')
    for (let index = 0; index < 5000; index += 1) {
      held += 1
      maxHeld = Math.max(maxHeld, held)
      yield item
    }
    yield Buffer.from('{}]')
  }
  let records = 0
  for await (const event of readInput(
    { ...openInput('-', chunks()), name: 'x.json' },
    { whole: false },
    limits,
  )) {
    if (event.type === 'record') {
      records += 1
      held = 0
    }
  }
  expect(records).toBe(5001)
  expect(maxHeld).toBeLessThan(10)
})
