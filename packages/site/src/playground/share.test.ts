import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels, locales, resources, usual } from './choices.ts'
import { fromHash, maxShared, toHash } from './share.ts'

const states = fc.record({
  resource: fc.constantFrom(...resources.map(({ name }) => name as string)),
  locale: fc.constantFrom(...locales.map(({ locale }) => locale as string)),
  level: fc.constantFrom(...levels.map(({ level }) => level)),
  text: fc.string({ unit: 'grapheme', maxLength: 400 }),
})

test('a state is restored from its link, with and without #', async () => {
  await fc.assert(
    fc.asyncProperty(states, async (state) => {
      const hash = (await toHash(state)) ?? ''
      expect(hash).toMatch(/^1\.[\w-]+$/)
      expect(await fromHash(hash)).toEqual(state)
      expect(await fromHash(`#${hash}`)).toEqual(state)
    }),
  )
})

test('lone surrogates and byte order marks are restored, too', async () => {
  for (const text of ['\uFEFF{}', '"\ud800"', '\u0000', ''])
    expect((await fromHash((await toHash({ ...usual, text })) ?? ''))?.text).toBe(text)
})

test('a document of 5 kB fits', async () => {
  const text = JSON.stringify(
    Array.from({ length: 200 }, (_, index) => ({ id: index, name: `Customer ${index}` })),
  )
  expect(text.length).toBeGreaterThan(4000)
  expect((await toHash({ ...usual, text }))?.length).toBeLessThan(text.length)
})

test('a text that is too long for a link gets none', async () => {
  const noise = Array.from({ length: maxShared }, (_, index) =>
    String.fromCodePoint(33 + ((index * index * 31) % 9973)),
  )
  expect(await toHash({ ...usual, text: noise.join('') })).toBeUndefined()
  expect(await toHash({ ...usual, text: 'x'.repeat(1_000_000) })).toBeUndefined()
})

const packed = (value: unknown) =>
  `1.${deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`

test('unknown names become the defaults', async () => {
  expect(await fromHash(packed(['__proto__', 'xx', 'constructor', '{}']))).toEqual({ ...usual, text: '{}' })
})

test.each([
  ['nothing', ''],
  ['an anchor of the page', '#issues'],
  ['another version', '2.abc'],
  ['no base64', '1.%%%'],
  ['no deflate', '1.AAAA'],
  ['a cut link', packed(['a', 'b', 'c', 'd'.repeat(50)]).slice(0, -8)],
  ['no JSON', packed('x')],
  ['another shape', packed({ text: 'x' })],
  ['too few parts', packed(['a', 'b', 'c'])],
  ['no texts', packed(['customer', 'en', 'presence', { text: 1 }])],
  ['no UTF-8', `1.${deflateRawSync(Buffer.from([0x5b, 0xff, 0x5d])).toString('base64url')}`],
  ['something longer than any link', `1.${'A'.repeat(maxShared)}`],
])('%s gives no state', async (_, hash) => {
  expect(await fromHash(hash)).toBeUndefined()
})

test('a link that unpacks to more than a megabyte gives no state', async () => {
  const bomb = packed(['customer', 'en', 'presence', 'x'.repeat(5_000_000)])
  expect(bomb.length).toBeLessThan(maxShared)
  expect(await fromHash(bomb)).toBeUndefined()
  const large = packed(['customer', 'en', 'presence', 'x'.repeat(900_000)])
  expect((await fromHash(large))?.text.length).toBe(900_000)
})

test('whatever the fragment, nothing is thrown', async () => {
  const fragments = fc.oneof(
    fc.string(),
    fc.base64String().map((text) => `1.${text}`),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => `1.${Buffer.from(bytes).toString('base64url')}`),
    fc.jsonValue().map(packed),
  )
  await fc.assert(
    fc.asyncProperty(fragments, async (hash) => {
      const state = await fromHash(hash)
      expect(state === undefined || typeof state.text === 'string').toBe(true)
    }),
  )
})
