import type { Read, Reader } from './source.ts'

/**
 * Reads up to `ahead` chunks, one after the other, while the caller is busy with another. Reading ahead starts with the
 * first `read`. A failure is kept until its turn.
 */
export function readAhead<Chunk>(source: Reader<Chunk>, ahead: number): Reader<Chunk> {
  const queue: Promise<Read<Chunk>>[] = []
  let last: Promise<Read<Chunk>> | undefined
  let canceled = false
  const start = (): void => {
    const before = last
    const next =
      before === undefined
        ? source.read()
        : before.then((read) => (read.done || canceled ? { done: true as const } : source.read()))
    // Whoever takes it gets the failure.
    next.catch(() => undefined)
    last = next
    queue.push(next)
  }
  return {
    read: async () => {
      if (queue.length === 0) start()
      const read = await (queue.shift() as Promise<Read<Chunk>>)
      while (!read.done && queue.length < ahead) start()
      return read
    },
    cancel: (reason) => {
      canceled = true
      return source.cancel(reason)
    },
  }
}
