import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

type Options = {
  readonly stdin?: string | Buffer
  /** Whether all three are terminals. */
  readonly isTTY?: boolean
  readonly columns?: number
  readonly env?: Record<string, string>
}

/** What a command inside this process reads from and writes to, and what it has written once it has ended. */
export function capturedStreams({ stdin = '', isTTY = false, columns = 100, env = {} }: Options = {}) {
  const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY, columns })
  const stderr = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY })
  return {
    streams: { stdin: Object.assign(Readable.from([stdin]), { isTTY }), stdout, stderr, env },
    written: async () => ({ stdout: await text(stdout.end()), stderr: await text(stderr.end()) }),
  }
}
