import type { InputEvent } from '@openpartner/json-records/events'
import { jsonOf } from '../../../inputs/json-of.ts'
import type { Block, Wants } from '../records/block.ts'
import { rawText } from '../records/raw-text.ts'
import { BlockBuilder } from '../records/block-builder.ts'
import type { ValidateRecord } from '../record-validator.ts'

/** What a reader of any input gives, as blocks of one outcome. */
export function blockOf(
  event: Exclude<InputEvent, { type: 'kind' }>,
  validateRecord: ValidateRecord,
  wants: Wants,
): Block {
  const block = new BlockBuilder(wants)
  if (event.type === 'note') block.addNote(event.message)
  else if (event.type === 'error') block.addError(event.error, () => event.bytes && rawText(event.bytes))
  else {
    const { location, value, source } = event
    const verdict = validateRecord(value)
    block.addRecord({ location, verdict, source, json: () => jsonOf(event) })
  }
  return block.build(0, true)
}
