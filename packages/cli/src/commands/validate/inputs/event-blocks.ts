import type { InputEvent } from '@openpartner/json-records/events'
import type { Block, Wants } from '../records/block.ts'
import { BlockBuilder } from '../records/block-builder.ts'
import type { ValidateRecord } from '../record-validator.ts'

type RecordEvent = Extract<InputEvent, { type: 'record' }>

/** What a reader of any input gives, as blocks of one outcome. */
export function blockOf(
  event: Exclude<InputEvent, { type: 'kind' }>,
  validateRecord: ValidateRecord,
  wants: Wants,
): Block {
  const block = new BlockBuilder(wants)
  if (event.type === 'note') block.addNote(event.message)
  else if (event.type === 'error') block.addError(event.error, () => undefined)
  else {
    const { location, value, source } = event
    const verdict = validateRecord(value)
    block.addRecord({ location, verdict, source, json: () => jsonOf(event) })
  }
  return block.build(0, true)
}

/** A line is copied, so that no digit of a number is lost. */
const jsonOf = ({ source, location, value }: RecordEvent): string =>
  'line' in location && source.path.length === 0 && source.isRow !== true
    ? source.text.trim()
    : JSON.stringify(value)
