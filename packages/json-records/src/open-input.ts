import { open } from 'node:fs/promises'
import type { Streams } from '@openpartner/terminal/streams'
import { UnreadableInput } from './input-error.ts'
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
}

const chunkBytes = 1024 * 1024

/** Opens nothing yet: errors are thrown while the chunks are read. */
export function openInput(file: string, stdin: Streams['stdin']): Input {
  let size: number | undefined
  let read = 0

  async function bytes(): Promise<AsyncIterable<Uint8Array | string>> {
    if (file === '-') return stdin
    const handle = await open(file)
    const status = await handle.stat()
    if (status.isFile()) size = status.size
    return handle.createReadStream({ highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>
  }

  async function* chunks(): AsyncGenerator<Buffer, void, undefined> {
    try {
      for await (const chunk of await bytes()) {
        const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : asBuffer(chunk)
        read += buffer.length
        yield buffer
      }
    } catch (error) {
      throw new UnreadableInput(readFailure(error))
    }
  }

  return { name: file === '-' ? '<stdin>' : file, chunks, size: () => size, read: () => read }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
