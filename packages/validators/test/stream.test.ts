import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Customer } from '@openpartner/validators/customer'
import { type StreamItem, validateStream, validateTransform } from '@openpartner/validators/stream'
import { collect, everyCut, streamOf } from './support/streams.ts'

const encoder = new TextEncoder()

const valid = {
  id: '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77',
  companyProfile: { companyName: 'Contoso Ⅻ 🏢 Zoë' },
}

/** One line of each sort, as bytes, and what becomes of it. */
const sorts = [
  { bytes: encoder.encode(JSON.stringify(valid)), becomes: 'valid' },
  { bytes: encoder.encode('{"id":"🏢","__proto__":{"id":1}}'), becomes: 'issues' },
  { bytes: encoder.encode('null'), becomes: 'issues' },
  { bytes: encoder.encode('{"id":'), becomes: 'json-syntax' },
  { bytes: encoder.encode('\uFEFF{}'), becomes: 'json-syntax' },
  { bytes: Uint8Array.of(0x22, 0xc3, 0x28, 0x22), becomes: 'not-utf-8' },
  { bytes: Uint8Array.of(0x22, 0xf0, 0x9f, 0x8f, 0x22), becomes: 'not-utf-8' },
  { bytes: encoder.encode(`"${'x'.repeat(300)}"`), becomes: 'line-too-long' },
  { bytes: encoder.encode(' \t'), becomes: 'nothing' },
  { bytes: encoder.encode(''), becomes: 'nothing' },
] as const

type Sort = (typeof sorts)[number]

const options = { resource: Customer, maxLineLength: 256 }

/** A file of these lines, and the line number and fate of each record in it. */
function fileOf(
  lines: readonly Sort[],
  { mark, end, last }: { readonly mark: boolean; readonly end: string; readonly last: boolean },
): { readonly bytes: Uint8Array; readonly expected: readonly (readonly [number, string])[] } {
  const pieces = lines.flatMap(({ bytes }, at) => [
    ...(at === 0 && mark ? [encoder.encode('\uFEFF')] : []),
    bytes,
    ...(at < lines.length - 1 || last ? [encoder.encode(end)] : []),
  ])
  const expected = lines.flatMap(({ becomes, bytes }, at) => {
    // Its own mark is the first thing in the file.
    const marked = at === 0 && !mark && bytes === sorts[4].bytes
    return becomes === 'nothing' ? [] : [[at + 1, marked ? 'issues' : becomes] as const]
  })
  return { bytes: new Uint8Array(Buffer.concat(pieces)), expected }
}

const file = fc
  .tuple(
    fc.array(fc.constantFrom(...sorts), { maxLength: 12 }),
    fc.record({ mark: fc.boolean(), end: fc.constantFrom('\n', '\r\n'), last: fc.boolean() }),
  )
  .map(([lines, layout]) => fileOf(lines, layout))

const fateOf = (item: StreamItem<unknown>): string =>
  item.ok ? 'valid' : (item.syntaxError?.code ?? 'issues')

test('any chunking gives the same items, in order, by loop and by pipe', async () => {
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(fc.nat()),
      fc.integer({ min: 1, max: 4 }),
      async (made, cuts, concurrency) => {
        const chunks = everyCut(made.bytes, cuts)
        const looped = await collect(validateStream(Readable.from(chunks), { ...options, concurrency }))
        expect(looped.map((item) => [item.line, fateOf(item)])).toEqual(made.expected)
        expect(looped.map(({ index }) => index)).toEqual(looped.map((_item, at) => at))
        const piped = streamOf(chunks).pipeThrough(validateTransform({ ...options, concurrency }))
        expect(await collect(piped)).toEqual(looped)
      },
    ),
  )
})

test('each byte a chunk of its own, in memory that is written again', async () => {
  const { bytes, expected } = fileOf(sorts, { mark: true, end: '\r\n', last: false })
  async function* oneByOne(): AsyncGenerator<Uint8Array> {
    const memory = new Uint8Array(1)
    for (const byte of bytes) yield memory.fill(byte)
  }
  const items = await collect(validateStream(oneByOne(), options))
  expect(items.map((item) => [item.line, fateOf(item)])).toEqual(expected)
})

test('text is cut as bytes are, between the halves of a character too', async () => {
  const text = `\uFEFF${JSON.stringify(valid)}\r\n\n{"id":\n"${'x'.repeat(300)}"\nnull`
  const fates = [
    [1, 'valid'],
    [3, 'json-syntax'],
    [4, 'line-too-long'],
    [5, 'issues'],
  ]
  for (const size of [1, 2, 7, 100, text.length]) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_chunk, at) =>
      text.slice(at * size, (at + 1) * size),
    )
    const items = await collect(validateStream(streamOf(chunks), options))
    expect(items.map((item) => [item.line, fateOf(item)])).toEqual(fates)
    expect(items[0]).toEqual({ index: 0, line: 1, ok: true, value: valid })
  }
})

test('an item has what validate returns, and the line where there is no value', async () => {
  const items = await collect(validateStream(streamOf([encoder.encode('{"id":7}\n{"id":')]), options))
  expect(items).toEqual([
    { index: 0, line: 1, value: { id: 7 }, ...Customer.validate({ id: 7 }) },
    {
      index: 1,
      line: 2,
      ok: false,
      syntaxError: { code: 'json-syntax', message: 'The text is not valid JSON.' },
      text: '{"id":',
    },
  ])
})

test('JSON texts, such as messages of a queue: an item for each', async () => {
  const chunks = [JSON.stringify(valid), encoder.encode('{\n}'), '', '{}{}', Uint8Array.of(0xff)]
  const items = await collect(validateStream(streamOf(chunks), { ...options, chunks: 'json' }))
  expect(items.map(fateOf)).toEqual(['valid', 'issues', 'json-syntax', 'json-syntax', 'not-utf-8'])
  expect(items.map(({ index, line }) => [index, line])).toEqual(chunks.map((_chunk, at) => [at, undefined]))
})

test('values of any kind are validated as they are', async () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const cyclic: Record<string, unknown> = {}
  cyclic['companyProfile'] = cyclic
  const thenable = { then: () => expect.unreachable('a record is not awaited') }
  const throwing = Object.defineProperty({}, 'id', { enumerable: true, get: () => expect.unreachable() })
  const values = [
    proxy,
    cyclic,
    thenable,
    throwing,
    null,
    undefined,
    7n,
    Symbol('x'),
    '{}',
    encoder.encode('{}'),
  ]
  const items = await collect(validateStream(streamOf([valid, ...values]), { resource: Customer }))
  expect(items.map(fateOf)).toEqual(['valid', ...values.map(() => 'issues')])
  expect(items[0]?.value).toBe(valid)
  const piped = streamOf([valid, ...values]).pipeThrough(validateTransform({ resource: Customer }))
  expect((await collect(piped)).map(fateOf)).toEqual(items.map(fateOf))
})

test('deep nesting is an item', async () => {
  const line = encoder.encode(`{"attributes":${'['.repeat(2e5)}${']'.repeat(2e5)}}\n`)
  const items = await collect(validateStream(streamOf([line, line]), { resource: Customer }))
  expect(items.map(({ ok }) => ok)).toEqual([false, false])
})
