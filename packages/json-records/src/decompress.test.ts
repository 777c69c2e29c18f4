import process from 'node:process'
import * as zlib from 'node:zlib'
import { skipBecause } from '@openpartner/test-helpers/skip-because'
import { expect, test } from 'vitest'
import type { InputEvent } from './events.ts'
import { openInput } from './open-input.ts'
import { readInput } from './read-input.ts'

const line = (id: number): string => `{"id":${id},"text":"${(id * 7919) % 100_003}"}\n`
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => line(from + index)).join('')

async function eventsOf(bytes: Buffer, { name = '<stdin>', chunkSize = bytes.length } = {}) {
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunkSize) yield bytes.subarray(from, from + chunkSize)
  }
  const events: InputEvent[] = []
  for await (const event of readInput({ ...openInput('-', chunks()), name }, { whole: false })) {
    events.push(event)
  }
  const ids = events.flatMap((event) =>
    event.type === 'record' ? [(event.value as { readonly id: number }).id] : [],
  )
  const errors = events.flatMap((event) => (event.type === 'error' ? [event.error] : []))
  const notes = events.flatMap((event) => (event.type === 'note' ? [event.message] : []))
  return { ids, errors, notes }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const two = Buffer.concat([zlib.gzipSync(lines(0, 3)), zlib.gzipSync(lines(3, 5))])

test.each([1, 7, 1000])(
  'gzip with several members, whatever the name, in chunks of %d bytes',
  async (chunkSize) => {
    for (const name of ['<stdin>', 'a.ndjson', 'a.ndjson.gz'])
      expect(await eventsOf(two, { name, chunkSize })).toEqual({ ids: upTo(5), errors: [], notes: [] })
  },
)

test('a name inside the name decides', async () => {
  const { ids } = await eventsOf(zlib.gzipSync('{"id":0}'), { name: 'a.ndjson.gz' })
  expect(ids).toEqual([0])
  expect((await eventsOf(zlib.gzipSync(''), { name: 'a.json.gz' })).errors).toMatchObject([{ code: 'empty' }])
})

test('zeros after the last member are skipped', async () => {
  const { ids, errors } = await eventsOf(Buffer.concat([two, Buffer.alloc(40_000)]))
  expect(ids).toEqual(upTo(5))
  expect(errors).toEqual([])
})

test('of gzip that is cut off, the records up to the end are read, and no half record', async () => {
  const whole = zlib.gzipSync(lines(0, 20_000))
  const { ids, errors } = await eventsOf(whole.subarray(0, whole.length - 1000))
  expect(ids.length).toBeGreaterThan(15_000)
  expect(ids).toEqual(upTo(ids.length))
  expect(errors).toEqual([
    {
      code: 'compression-damaged',
      offset: whole.length - 1000,
      message: expect.stringContaining(
        `the gzip data is cut off: its first ${whole.length - 1000} bytes gave`,
      ),
    },
  ])
})

test('damaged gzip, and what is not gzip after it', async () => {
  const damaged = zlib.gzipSync(lines(0, 20_000))
  damaged.fill(0xff, damaged.length - 500, damaged.length - 400)
  for (const bytes of [damaged, Buffer.concat([two, Buffer.from('more')])]) {
    const { errors } = await eventsOf(bytes)
    expect(errors).toMatchObject([{ code: 'compression-damaged' }])
    expect(errors[0]?.message).toContain('the gzip data is damaged')
  }
})

test('a name that promises compression is not believed', async () => {
  const { ids, notes } = await eventsOf(Buffer.from(lines(0, 2)), { name: 'a.ndjson.gz' })
  expect(ids).toEqual([0, 1])
  expect(notes).toEqual(['is not compressed with gzip, in spite of its name'])
})

const { zstdCompressSync = zlib.gzipSync } = zlib as { readonly zstdCompressSync?: (text: string) => Buffer }
const canReadZstandard = 'zstdCompressSync' in zlib

test('where Node.js has no Zstandard, the version that has it is named', async (context) => {
  if (canReadZstandard) return skipBecause(context, `Node.js ${process.version} has Zstandard`)
  const { errors } = await eventsOf(Buffer.from('28b52ffd2400010000994dfa47', 'hex'))
  expect(errors).toMatchObject([{ code: 'compression-not-supported' }])
  expect(errors[0]?.message).toContain('needs Node.js 22.15 or 23.8 or later; this is v')
})

test('where Node.js has Zstandard, all its frames are read', async (context) => {
  if (!canReadZstandard) return skipBecause(context, `Node.js ${process.version} has no Zstandard`)
  const bytes = Buffer.concat([zstdCompressSync(lines(0, 3)), zstdCompressSync(lines(3, 5))])
  expect(await eventsOf(bytes)).toEqual({ ids: upTo(5), errors: [], notes: [] })
  expect((await eventsOf(bytes.subarray(0, -3))).errors).toMatchObject([{ code: 'compression-damaged' }])
})
