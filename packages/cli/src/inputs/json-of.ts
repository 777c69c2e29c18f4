import type { InputEvent } from '@openpartner/json-records/events'

type RecordEvent = Extract<InputEvent, { type: 'record' }>

/** A record as JSON. A line is copied, so that no digit of a number is lost. */
export const jsonOf = ({ source, location, value }: RecordEvent): string =>
  'line' in location && source.path.length === 0 && source.isRow !== true
    ? source.text.trim()
    : JSON.stringify(value)
