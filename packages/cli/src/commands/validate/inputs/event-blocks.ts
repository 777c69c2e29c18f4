import type { InputEvent } from '@openpartner/json-records/events'
import { jsonOf } from '../../../inputs/json-of.ts'
import type { Block, Wants } from '../records/block.ts'
import { rawText } from '../records/raw-text.ts'
import { BlockBuilder } from '../records/block-builder.ts'
import type { ValidateRecord } from '../record-validator.ts'
import type { Reporter } from '../report/reporter.ts'

type Options = {
  readonly wants: Wants
  readonly reporter: Pick<Reporter, 'valid'>
  /** Whether valid records are reported by themselves. */
  readonly isListed: boolean
}

const noBytes = new Uint8Array()

/** What a reader of any input gives, as blocks of one outcome. */
export function blockOf(
  event: Exclude<InputEvent, { type: 'kind' }>,
  validateRecord: ValidateRecord,
  { wants, reporter, isListed }: Options,
): Block {
  if (event.type !== 'record') {
    const block = new BlockBuilder(wants)
    if (event.type === 'note') block.addNote(event.message)
    else block.addError(event.error, () => event.bytes && rawText(event.bytes))
    return block.build(0, true)
  }
  const { location, value, source } = event
  const verdict = validateRecord(value)
  // Most records are valid, and of most of those only the number is reported.
  const isCounted = !isListed && !wants.valid && (reporter.valid !== undefined || 'line' in location)
  if (verdict.ok && verdict.normalization === undefined && isCounted) {
    const line = 'line' in location ? location.line : location.index
    return {
      outcomes: [{ type: 'valid', line, count: 1, bytes: 0 }],
      lines: 0,
      hasText: true,
      valid: noBytes,
    }
  }
  const block = new BlockBuilder(wants)
  block.addRecord({ location, verdict, source, json: () => jsonOf(event) })
  return block.build(0, true)
}
