import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Customer } from '@openpartner/validators/customer'
import { type StreamItem, validateStream } from '@openpartner/validators/stream'
import { collect, everyCut, streamOf } from './support/streams.ts'

const itemsOf = (chunks: readonly unknown[], maxLineLength?: number): Promise<StreamItem<Customer>[]> =>
  collect(
    validateStream(streamOf(chunks), {
      resource: Customer,
      chunks: 'array',
      ...(maxLineLength !== undefined && { maxLineLength }),
    }),
  )

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** JSON arrays, and such with a piece of JSON put in or a part cut out. */
const text = fc
  .tuple(
    fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }),
    fc.constantFrom(0, 1),
    fc.nat(),
    fc.constantFrom('', '[', ']', ',', '"', '\\', '{', '}', ' ', '\n', 'x', '\uFEFF', '[]', '🏢'),
    fc.constantFrom(0, 0, 1, 2),
  )
  .map(([values, indent, at, put, drop]) => {
    const whole = JSON.stringify(values, undefined, indent)
    const offset = at % (whole.length + 1)
    return whole.slice(0, offset) + put + whole.slice(offset + drop)
  })

test('there is a syntax error where JSON.parse finds one, and else the items are those of the array', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat()), fc.boolean(), async (json, cuts, isText) => {
      const bytes = new TextEncoder().encode(json)
      // A lone surrogate has no bytes.
      fc.pre(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === json)
      const chunks = isText ? json.split(/(?<=[,"])/) : everyCut(bytes, cuts)
      const items = await itemsOf(chunks)
      const expected = parsed(json)
      expect(items.every(({ syntaxError }) => syntaxError === undefined)).toBe(Array.isArray(expected))
      const values = items.map(({ value }) => value)
      expect(Array.isArray(expected) ? values : expected).toEqual(expected)
      expect(items.map(({ index }) => index)).toEqual(items.map((_item, at) => at))
    }),
    { numRuns: 500 },
  )
})

const messagesOf = (items: readonly StreamItem<Customer>[]): unknown[] =>
  items.map(({ syntaxError, value }) => syntaxError?.message ?? value)

test.each([
  ['', ['The text is not a JSON array.']],
  ['{"items":[]}', ['The text is not a JSON array.']],
  ['[1', ['The array is not closed.']],
  ['[1,2] 3', [1, 2, 'There is more after the end of the array.']],
  ['[1,nul,"a,]",]', [1, 'The text is not valid JSON.', 'a,]', 'The text is not valid JSON.']],
  ['\uFEFF [ ] \r\n', []],
])('%j', async (json, expected) => {
  expect(messagesOf(await itemsOf([json]))).toEqual(expected)
  expect(
    messagesOf(await itemsOf([...new TextEncoder().encode(json)].map((byte) => Uint8Array.of(byte)))),
  ).toEqual(expected)
})

test('an item that is too long does not end the others', async () => {
  const items = await itemsOf(['["', 'x'.repeat(300), '", 7', ']'], 100)
  expect(items.map(({ syntaxError, value }) => syntaxError?.code ?? value)).toEqual(['line-too-long', 7])
})

test('no source at all is not an array either', async () => {
  expect(messagesOf(await itemsOf([]))).toEqual(['The text is not a JSON array.'])
})
