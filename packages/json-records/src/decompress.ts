import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { UnreadableInput } from './input-error.ts'

type Decompressor = Transform & { readonly bytesWritten: number }

type Compression = {
  readonly name: string
  readonly ending: RegExp
  readonly signature: Buffer
  /** `undefined` where this version of Node.js cannot read it. */
  readonly decompressor: (() => Decompressor) | undefined
  readonly since: string
}

/** At most this much is decompressed at a time: a byte of it may become a thousand. */
const sliceBytes = 16 * 1024

const options = { chunkSize: 256 * 1024 }

/** Types know only the oldest Node.js that is supported. */
const { createZstdDecompress } = zlib as {
  readonly createZstdDecompress?: (settings: object) => Decompressor
}

const compressions: readonly Compression[] = [
  {
    name: 'gzip',
    ending: /\.gz$/i,
    signature: Buffer.from([0x1f, 0x8b]),
    decompressor: () => zlib.createGunzip(options),
    since: '20',
  },
  {
    name: 'Zstandard',
    ending: /\.zst$/i,
    signature: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    decompressor: createZstdDecompress && (() => createZstdDecompress(options)),
    since: '22.15 or 23.8',
  },
]

/** The name of a file once it is decompressed. */
export const nameInside = (name: string): string =>
  compressions.reduce((rest, { ending }) => rest.replace(ending, ''), name)

type Opened = {
  readonly chunks: AsyncGenerator<Buffer, void, undefined>
  /** Whether the chunks are not the bytes of the file. */
  readonly isCompressed: boolean
  readonly note?: string
}

/**
 * The bytes of an input, decompressed if their beginning says that they are compressed.
 * @throws {UnreadableInput} on a compression that this version of Node.js cannot read; the chunks, on damaged data
 */
export async function decompressed(
  name: string,
  source: AsyncGenerator<Buffer, void, undefined>,
): Promise<Opened> {
  const begin = await readBegin(source)
  const chunks = withBegin(begin, source)
  const found = compressions.find(({ signature }) => begin.subarray(0, signature.length).equals(signature))
  if (found === undefined) {
    const named = compressions.find(({ ending }) => ending.test(name))
    if (named === undefined || begin.length === 0) return { chunks, isCompressed: false }
    const note = `is not compressed with ${named.name}, in spite of its name`
    return { chunks, isCompressed: false, note }
  }
  if (found.decompressor === undefined) {
    const message = `is compressed with ${found.name}, which needs Node.js ${found.since} or later; this is ${process.version}`
    throw new UnreadableInput({ code: 'compression-not-supported', message })
  }
  const { name: kind, decompressor } = found
  return { chunks: inflated(chunks, { name: kind, decompressor }), isCompressed: true }
}

/** As many bytes as the longest signature has, if there are as many. */
async function readBegin(source: AsyncIterator<Buffer, void>): Promise<Buffer> {
  let begin: Buffer = Buffer.alloc(0)
  while (begin.length < 4) {
    const next = await source.next()
    if (next.done === true) return begin
    begin = begin.length === 0 ? next.value : Buffer.concat([begin, next.value])
  }
  return begin
}

async function* withBegin(
  begin: Buffer,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  if (begin.length > 0) yield begin
  yield* rest
}

/** Everything up to the damage is given before the error; a stream's own iterator drops what it still holds. */
async function* inflated(
  source: AsyncIterable<Buffer>,
  { name, decompressor }: { readonly name: string; readonly decompressor: () => Decompressor },
): AsyncGenerator<Buffer, void, undefined> {
  let read = 0
  let given = 0
  let frame = new Frame(decompressor())
  try {
    for await (const chunk of source) {
      for (let from = 0; from < chunk.length && frame.failure === undefined; from += sliceBytes) {
        let slice = chunk.subarray(from, from + sliceBytes)
        while (slice.length > 0 && frame.failure === undefined) {
          // Files may be joined, and tapes fill their last block with zeros.
          if (frame.isComplete) {
            const next = slice.findIndex((byte) => byte !== 0)
            if (next < 0) break
            slice = slice.subarray(next)
            frame = new Frame(decompressor())
          }
          const consumed = await frame.write(slice)
          slice = slice.subarray(consumed)
          read += consumed
          for (const piece of frame.taken()) {
            given += piece.length
            yield piece
          }
        }
      }
      if (frame.failure !== undefined) break
    }
    await frame.end()
    for (const piece of frame.taken()) {
      given += piece.length
      yield piece
    }
  } finally {
    frame.destroy()
  }
  if (frame.failure === undefined) return
  const what = frame.failure.code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'
  const message = `the ${name} data is ${what}: its first ${read} bytes gave ${given} bytes, and nothing after them was read`
  throw new UnreadableInput({ code: 'compression-damaged', message, offset: read })
}

/** One compressed stream of a file that may have several. */
class Frame {
  failure: NodeJS.ErrnoException | undefined
  isComplete = false
  readonly #stream: Decompressor
  readonly #closed: Promise<void>
  #pieces: Buffer[] = []

  constructor(stream: Decompressor) {
    this.#stream = stream
    this.#closed = new Promise((resolve) => stream.once('close', resolve))
    stream.on('data', (piece: Buffer) => this.#pieces.push(piece))
    stream.on('error', (error) => (this.failure = error))
    stream.on('end', () => (this.isComplete = true))
  }

  /** How many bytes of the slice belong to this frame. */
  async write(slice: Buffer): Promise<number> {
    const before = this.#stream.bytesWritten
    await Promise.race([this.#closed, new Promise((resolve) => this.#stream.write(slice, resolve))])
    return this.isComplete ? this.#stream.bytesWritten - before : slice.length
  }

  async end(): Promise<void> {
    if (this.failure !== undefined || this.isComplete) return
    this.#stream.end()
    await this.#closed
  }

  taken(): readonly Buffer[] {
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }

  destroy(): void {
    this.#stream.destroy()
  }
}
