import { open } from 'node:fs/promises'
import type { Streams } from '@openpartner/terminal/streams'
import { type InputError, UnreadableInput } from './input-error.ts'
import { readFailure } from './read-failure.ts'

/** A file or standard input, as bytes. */
export type Input = {
  /** For the user; `<stdin>` is standard input. */
  readonly name: string
  /** @throws {UnreadableInput} while reading */
  readonly chunks: () => AsyncGenerator<Buffer, void, undefined>
  /** How many bytes there are, once reading has begun; `undefined` for pipes and devices. */
  readonly size: () => number | undefined
  /** How many bytes have been read. */
  readonly read: () => number
  /** Whether a file had become longer when it had been read; what was added was not read. */
  readonly grew: () => boolean
}

const chunkBytes = 1024 * 1024

/** Opens nothing yet: errors are thrown while the chunks are read. */
export function openInput(file: string, stdin: Streams['stdin']): Input {
  let size: number | undefined
  let read = 0
  let grew = false

  async function* bytes(): AsyncGenerator<Uint8Array | string, void, undefined> {
    if (file === '-') {
      yield* stdin
      return
    }
    const handle = await open(file)
    try {
      const status = await handle.stat()
      if (status.isFile()) size = status.size
      // Files that the system makes up, such as those in /proc, say that they are empty.
      const end = size === undefined || size === 0 ? Number.POSITIVE_INFINITY : size - 1
      yield* handle.createReadStream({
        highWaterMark: chunkBytes,
        end,
        autoClose: false,
      }) as AsyncIterable<Buffer>
      if (size === undefined) return
      if (read < size) throw new UnreadableInput(shortenedError(read, size))
      grew = size > 0 && (await handle.stat()).size > size
    } finally {
      await handle.close()
    }
  }

  async function* chunks(): AsyncGenerator<Buffer, void, undefined> {
    try {
      for await (const chunk of bytes()) {
        const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : asBuffer(chunk)
        read += buffer.length
        yield buffer
      }
    } catch (error) {
      throw error instanceof UnreadableInput ? error : new UnreadableInput(readFailure(error))
    }
  }

  return {
    name: file === '-' ? '<stdin>' : file,
    chunks,
    size: () => size,
    read: () => read,
    grew: () => grew,
  }
}

const shortenedError = (read: number, size: number): InputError => ({
  code: 'read-failed',
  message: `became shorter while it was read: of ${size} bytes, ${read} were left`,
})

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
