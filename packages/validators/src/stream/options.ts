import { MisuseError } from '../misuse-error.ts'
import type { Validator } from '../validator.ts'

/** What the chunks of a stream are. */
export type Chunks = 'ndjson' | 'array' | 'json' | 'values'

/** Options of `validateTransform`. */
export type TransformOptions<Value> = {
  /** The validator of one record, such as `Customer` or `CreateCustomerRequest.with({ messages })`. */
  readonly resource: Pick<Validator<Value>, 'validate'>
  /**
   * What the chunks are: `ndjson`, bytes or text of NDJSON that may be cut anywhere; `array`, the
   * same of one JSON array, whose items are the records; `json`, one JSON text each, such as a
   * line or a message of a queue; `values`, one parsed value each. By default the first chunk decides: bytes and text are
   * NDJSON, anything else is a value.
   */
  readonly chunks?: Chunks
  /**
   * How many chunks may be held at once: the one whose items are handed out, and those read ahead meanwhile; 1 unless given,
   * and at least 2 in a pipe, where a chunk waits at its entrance. Validation itself is synchronous: a higher number bridges
   * the gaps of a slow source, and costs the memory of these chunks.
   */
  readonly concurrency?: number
  /** Upper limit of a line or an item of an array, in bytes, or in UTF-16 units of text; 16 MiB unless given. A longer one is an item that says so. */
  readonly maxLineLength?: number
}

/** Options of `validateStream`: those of `validateTransform`, and its own. */
export type StreamOptions<Value> = TransformOptions<Value> & {
  /** Once it aborts, the source is canceled, and the iteration rejects with the reason. */
  readonly signal?: AbortSignal
}

export type Settings<Value> = {
  readonly resource: TransformOptions<Value>['resource']
  readonly chunks: Chunks | undefined
  readonly concurrency: number
  readonly maxLineLength: number
  readonly signal: AbortSignal | undefined
}

const kinds: ReadonlySet<unknown> = new Set(['ndjson', 'array', 'json', 'values', undefined])

const isPositiveInteger = (value: number): boolean => Number.isSafeInteger(value) && value > 0

/** @throws {MisuseError} for an unknown option, or a value that an option cannot have */
export function settingsOf<Value>(options: StreamOptions<Value>, transforms: boolean): Settings<Value> {
  const { resource, chunks, concurrency = 1, maxLineLength = 16 * 1024 * 1024, signal, ...unknown } = options
  const [unknownName] = transforms && signal !== undefined ? ['signal'] : Object.keys(unknown)
  if (unknownName !== undefined) throw new MisuseError('unknown-option', `unknown option ${unknownName}`)
  if (typeof resource?.validate !== 'function')
    throw new MisuseError('stream-resource', 'resource must be a validator, such as Customer')
  if (!kinds.has(chunks))
    throw new MisuseError('stream-chunks', 'chunks must be ndjson, array, json or values')
  if (!isPositiveInteger(concurrency))
    throw new MisuseError('concurrency', 'concurrency must be an integer of at least 1')
  if (!isPositiveInteger(maxLineLength))
    throw new MisuseError('max-line-length', 'maxLineLength must be an integer of at least 1')
  return { resource, chunks, concurrency, maxLineLength, signal }
}
