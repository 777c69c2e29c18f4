import { emptyError } from '@openpartner/json-records/errors'
import type { InputEvent } from '@openpartner/json-records/events'
import { defaultLimits } from '@openpartner/json-records/limits'
import type { Block, Wants } from '../records/block.ts'
import { type CheckSettings, type LineChecks, scannerFor } from '../records/line-checks.ts'
import { LineValidator } from '../records/line-validator.ts'
import type { ValidateRecord } from '../record-validator.ts'
import { type WholeLines, wholeLines } from './whole-lines.ts'

const lineFeed = 0x0a

/** Lines of a stream, and what became of them. */
export type BlockEvent = {
  readonly type: 'block'
  readonly block: Block
  /** Lines of the input before it. */
  readonly before: number
  readonly bytes: number
}

type Options = {
  readonly settings: CheckSettings
  readonly validateRecord: ValidateRecord
  readonly wants: Wants
  /** How many valid records the report names at that time. */
  readonly listed: () => number
  /** What an earlier run has validated. */
  readonly done: { readonly lines: number; readonly hasText: boolean }
}

/** A reader of NDJSON that can be read from its beginning only: its lines are validated as they arrive. */
export const blockReader = ({ settings, validateRecord, wants, listed, done }: Options) =>
  async function* readBlocks(
    chunks: AsyncIterable<Buffer>,
    start: number,
  ): AsyncGenerator<InputEvent | BlockEvent, void, undefined> {
    yield { type: 'kind', kind: 'ndjson' }
    let scanLines: LineChecks['scanLines']
    let { hasText } = done
    let lines = 0
    let read = 0
    for await (const part of wholeLines(chunks, { start, limit: defaultLimits.lineBytes })) {
      const bytes = 'tooLong' in part ? defaultLimits.lineBytes : part.to
      read += bytes
      const rest = withoutLines(part, done.lines - lines)
      lines += rest.skipped
      // How much there is of a stream shows as it comes.
      scanLines ??= await scannerFor(settings, read)
      const validator = new LineValidator({ validateRecord, scanLines, wants, listed: listed() })
      if (rest.part !== undefined && 'tooLong' in rest.part) validator.addTooLong()
      else if (rest.part !== undefined) validator.addLines(rest.part.bytes, rest.part.to, rest.part.offset)
      const block = validator.build()
      hasText ||= block.hasText
      yield { type: 'block', block, before: lines, bytes }
      lines += block.lines
    }
    if (!hasText) yield { type: 'error', error: emptyError(read === 0) }
  }

/** What is left of lines after the first ones. */
function withoutLines(part: WholeLines, count: number): { part: WholeLines | undefined; skipped: number } {
  if (count <= 0) return { part, skipped: 0 }
  if ('tooLong' in part) return { part: undefined, skipped: 1 }
  const { bytes, to, offset } = part
  let from = 0
  let skipped = 0
  for (; skipped < count && from < to; skipped += 1) {
    const found = bytes.indexOf(lineFeed, from)
    from = found < 0 || found >= to ? to : found + 1
  }
  if (from === to) return { part: undefined, skipped }
  return { part: { bytes: bytes.subarray(from), to: to - from, offset: offset + from }, skipped }
}
