import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { MisuseError } from '@openpartner/validators'
import { Customer } from '@openpartner/validators/customer'
import { validateStream, validateTransform } from '@openpartner/validators/stream'
import { collect, streamOf } from './support/streams.ts'

const perChunk = 3
const chunks = Array.from({ length: 20 }, () => '{}\n'.repeat(perChunk))

describe.each([1, 2, 5])('concurrency %i', (concurrency) => {
  const options = { resource: Customer, concurrency }

  test.each([
    ['by loop', (stream: ReadableStream) => validateStream(stream, options)],
    ['by pipe', (stream: ReadableStream) => stream.pipeThrough(validateTransform(options))],
  ] as const)('%s, no more chunks are held', async (name, itemsOf) => {
    let items = 0
    let held = 0
    const made = (count: number): void => {
      held = Math.max(held, count - Math.floor(items / perChunk))
    }
    for await (const { index } of itemsOf(streamOf(chunks, { made }))) {
      items = index + 1
      // Everything that can run without another item runs.
      await new Promise(setImmediate)
    }
    expect(items).toBe(chunks.length * perChunk)
    expect(held).toBe(name === 'by pipe' ? Math.max(2, concurrency) : concurrency)
  })
})

test('a stream is untouched until the first item is asked for', async () => {
  const stream = streamOf(chunks)
  const items = validateStream(stream, { resource: Customer })
  expect(stream.locked).toBe(false)
  await items.next()
  expect(stream.locked).toBe(true)
})

test('reads of an iterator come one after the other', async () => {
  let reading = false
  let count = 0
  const source: AsyncIterable<unknown> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        expect(reading).toBe(false)
        reading = true
        await new Promise(setImmediate)
        reading = false
        count += 1
        return count > 10 ? { done: true, value: undefined } : { done: false, value: {} }
      },
    }),
  }
  expect(await collect(validateStream(source, { resource: Customer, concurrency: 4 }))).toHaveLength(10)
})

describe('to leave the loop', () => {
  test('cancels a web stream', async () => {
    const made: number[] = []
    let canceled = 0
    const stream = streamOf(chunks, { made: (count) => made.push(count), canceled: () => (canceled += 1) })
    for await (const item of validateStream(stream, { resource: Customer }))
      if (item.index === perChunk) break
    expect([canceled, made]).toEqual([1, [1, 2]])
  })

  test('cancels what is piped through', async () => {
    const { promise, resolve } = promiseWithResolve<unknown>()
    const stream = streamOf(chunks, { canceled: resolve })
    for await (const item of stream.pipeThrough(validateTransform({ resource: Customer })))
      if (!item.ok) break
    await expect(promise).resolves.toBeUndefined()
  })

  test('destroys a stream of Node, even one that is silent', async () => {
    const source = new Readable({ read: () => undefined })
    source.push('{}\n')
    for await (const item of validateStream(source, { resource: Customer, concurrency: 2 }))
      if (!item.ok) break
    expect(source.destroyed).toBe(true)
  })

  test('closes a generator', async () => {
    let closed = false
    async function* source(): AsyncGenerator {
      try {
        for (;;) yield {}
      } finally {
        closed = true
      }
    }
    for await (const item of validateStream(source(), { resource: Customer })) if (item.index === 5) break
    expect(closed).toBe(true)
  })

  test('does not wait for a generator that never goes on', async () => {
    async function* source(): AsyncGenerator {
      yield {}
      await new Promise(() => undefined)
    }
    const items = validateStream(source(), { resource: Customer, concurrency: 2 })
    expect((await items.next()).value).toMatchObject({ index: 0 })
    expect(await items.return()).toEqual({ done: true, value: undefined })
  })
})

describe('an abort signal', () => {
  test('ends a read that hangs, and cancels the source', async () => {
    const reasons: unknown[] = []
    const stream = new ReadableStream({ cancel: (reason) => void reasons.push(reason) })
    const controller = new AbortController()
    const items = validateStream(stream, { resource: Customer, signal: controller.signal })
    const next = items.next()
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(next).rejects.toBe(reason)
    expect(reasons).toEqual([reason])
    expect(await items.next()).toEqual({ done: true, value: undefined })
  })

  test('that has aborted already reads nothing', async () => {
    const made: number[] = []
    const stream = streamOf(chunks, { made: (count) => made.push(count) })
    const items = validateStream(stream, { resource: Customer, signal: AbortSignal.abort(7) })
    await expect(items.next()).rejects.toBe(7)
    expect(made).toEqual([])
  })

  test('ends the loop at its next read', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const loop = async (): Promise<void> => {
      const options = { resource: Customer, signal: controller.signal }
      for await (const { index } of validateStream(Readable.from(chunks), options)) {
        seen.push(index)
        if (index === 4) controller.abort()
      }
    }
    await expect(loop()).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen).toEqual([0, 1, 2, 3, 4, 5])
  })
})

test.each([
  ['a generator', (source: AsyncGenerator) => source],
  ['a stream of Node', (source: AsyncGenerator) => Readable.from(source)],
])('%s that fails rejects with its error, after the items before', async (_name, sourceOf) => {
  const failure = new Error('The disk is gone.')
  async function* source(): AsyncGenerator {
    yield {}
    yield {}
    throw failure
  }
  const seen: number[] = []
  const loop = async (): Promise<void> => {
    const options = { resource: Customer, concurrency: 8 }
    for await (const { index } of validateStream(sourceOf(source()), options)) {
      seen.push(index)
      await new Promise(setImmediate)
    }
  }
  await expect(loop()).rejects.toBe(failure)
  expect(seen).toEqual([0, 1])
})

test('what a custom check throws reaches the loop, and the source is canceled', async () => {
  const failure = new Error('no database')
  const resource = Customer.with({
    checks: [
      () => {
        throw failure
      },
    ],
  })
  let canceled = 0
  const source = streamOf(chunks, { canceled: () => (canceled += 1) })
  await expect(collect(validateStream(source, { resource }))).rejects.toBe(failure)
  expect(canceled).toBe(1)
  const piped = streamOf(chunks).pipeThrough(validateTransform({ resource }))
  await expect(collect(piped)).rejects.toBe(failure)
})

describe('misuse', () => {
  const resource = Customer
  test.each([
    ['stream-source', () => validateStream([] as never, { resource })],
    ['stream-source', () => validateStream(null as never, { resource })],
    ['stream-resource', () => validateStream(streamOf([]), {} as never)],
    ['concurrency', () => validateStream(streamOf([]), { resource, concurrency: 0 })],
    ['concurrency', () => validateTransform({ resource, concurrency: 1.5 })],
    ['max-line-length', () => validateTransform({ resource, maxLineLength: Number.NaN })],
    ['stream-chunks', () => validateTransform({ resource, chunks: 'csv' as never })],
    ['unknown-option', () => validateStream(streamOf([]), { resource, parallel: 3 } as never)],
    ['unknown-option', () => validateTransform({ resource, signal: AbortSignal.abort() } as never)],
  ])('%s', (code, call) => {
    expect(call).toThrow(MisuseError)
    expect(call).toThrow(expect.objectContaining({ code }))
  })

  test.each([
    ['a value after text', ['{}', {}]],
    ['bytes after text', ['{}', new TextEncoder().encode('{}')]],
  ])('%s', async (_name, wrong) => {
    const items = collect(validateStream(streamOf<unknown>(wrong), { resource }))
    await expect(items).rejects.toMatchObject({ code: 'stream-chunks' })
  })
})

function promiseWithResolve<Value>(): {
  promise: Promise<Value>
  resolve: (value: Value) => void
} {
  let resolve!: (value: Value) => void
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
