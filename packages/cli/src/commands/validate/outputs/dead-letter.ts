import type { Location } from '@openpartner/json-records/events'
import type { Outcome } from '../records/block.ts'
import { errorData } from '../report/record-data.ts'

type Rejected = Extract<Outcome, { type: 'record' | 'error' }>

/**
 * A line of `--invalid`: where the record is, the record as it was read, and its issues; of what could not be read, its
 * text and the error.
 */
export function deadLetter(file: string, outcome: Rejected): string {
  if (outcome.type === 'error') {
    const { line } = outcome.error
    return `${JSON.stringify({ file, ...(line !== undefined && { line }), ...outcome.raw, error: errorData(outcome.error) })}\n`
  }
  const { location, json = 'null', verdict } = outcome
  const { issues, truncated, normalization } = verdict
  const begin = JSON.stringify({ file, ...(location satisfies Location) }).slice(0, -1)
  const end = JSON.stringify({
    issues,
    ...(truncated && { truncated }),
    ...(normalization && { changes: normalization.changes }),
  }).slice(1)
  // The record is copied: parsing it would lose what JavaScript's numbers cannot hold.
  return `${begin},"record":${json},${end}\n`
}
