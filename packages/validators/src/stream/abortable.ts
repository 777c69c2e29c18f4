import type { Reader } from './source.ts'

/** Once the signal aborts, the source is canceled, and each read rejects with the signal's reason. */
export function abortable<Chunk>(source: Reader<Chunk>, signal: AbortSignal | undefined): Reader<Chunk> {
  if (signal === undefined) return source
  let rejectRead: ((reason: unknown) => void) | undefined
  const abort = (): void => {
    rejectRead?.(signal.reason)
    // Nobody waits for it: a source that hangs must not keep the caller.
    source.cancel(signal.reason).catch(() => undefined)
  }
  const release = (): void => signal.removeEventListener('abort', abort)
  signal.addEventListener('abort', abort, { once: true })
  return {
    // A promise of its own for each read: racing with one long-lived promise would keep every read in memory.
    read: () =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          abort()
          reject(signal.reason)
          return
        }
        rejectRead = reject
        source
          .read()
          .then((read) => {
            if (read.done) release()
            return read
          })
          .then(resolve, reject)
      }),
    cancel: async (reason) => {
      release()
      // It has been canceled already.
      if (!signal.aborted) await source.cancel(reason)
    },
  }
}
