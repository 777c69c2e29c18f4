import { MisuseError } from '../misuse-error.ts'

/** What is used of a web `ReadableStream`, whichever library declares it. */
export type ReadableSource<Chunk> = {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Chunk | undefined }>
    readonly cancel: (reason?: unknown) => Promise<void>
  }
}

/** A web `ReadableStream`, or any async iterable, such as a `Readable` of Node. */
export type StreamSource<Chunk> = ReadableSource<Chunk> | AsyncIterable<Chunk>

/** What one read gives. */
export type Read<Chunk> = { readonly done: true } | { readonly done: false; readonly chunk: Chunk }

/** An open source. Nothing is read before the first `read`. */
export type Reader<Chunk> = {
  /** Rejects if the source fails. */
  readonly read: () => Promise<Read<Chunk>>
  /** Tells the source that no more is wanted. */
  readonly cancel: (reason?: unknown) => Promise<unknown>
}

/**
 * What opens a source. Until then it is untouched: whoever never asks for an item has not locked it.
 * @throws {MisuseError} if it is neither
 */
export function sourceOf<Chunk>(source: StreamSource<Chunk>): () => Reader<Chunk> {
  // Not every browser can iterate over a stream.
  if (typeof source === 'object' && source !== null && 'getReader' in source)
    return () => streamReader(source)
  const iterate: unknown = (source as Partial<AsyncIterable<Chunk>> | null | undefined)?.[
    Symbol.asyncIterator
  ]
  if (typeof iterate !== 'function')
    throw new MisuseError('stream-source', 'the source must be a ReadableStream or an async iterable')
  return () => iteratorReader(source)
}

function streamReader<Chunk>(source: ReadableSource<Chunk>): Reader<Chunk> {
  const reader = source.getReader()
  return {
    read: async () => {
      const { done, value } = await reader.read()
      return done ? { done } : { done, chunk: value as Chunk }
    },
    cancel: (reason) => reader.cancel(reason),
  }
}

/** A `Readable` of Node ends a read that waits only if it is destroyed. */
type Destroyable = { readonly destroy?: () => unknown }

function iteratorReader<Chunk>(source: AsyncIterable<Chunk> & Destroyable): Reader<Chunk> {
  const iterator = source[Symbol.asyncIterator]()
  let reading = false
  return {
    read: async () => {
      reading = true
      try {
        const result = await iterator.next()
        return result.done === true ? { done: true } : { done: false, chunk: result.value }
      } finally {
        reading = false
      }
    },
    cancel: async () => {
      if (reading && typeof source.destroy === 'function') source.destroy()
      const closed = iterator.return?.()
      // A generator closes only after its `next`, and that may never come.
      if (reading) closed?.catch(() => undefined)
      else await closed
    },
  }
}
