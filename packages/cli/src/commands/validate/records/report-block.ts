import type { RecordSource } from '@openpartner/json-records/events'
import { deadLetter } from '../outputs/dead-letter.ts'
import type { Outputs } from '../outputs/outputs.ts'
import type { Reporter } from '../report/reporter.ts'
import type { Tally } from '../tally.ts'
import type { Block, Outcome } from './block.ts'

export type Sinks = {
  readonly reporter: Reporter
  readonly tally: Tally
  readonly outputs: Outputs
  /** The run ends after this many records that are invalid or can't be read. */
  readonly maxErrors: number
  /** Notes of the input so far: each is made once. */
  readonly notes: Set<string>
}

const validVerdict = { ok: true, issues: [], truncated: false } as const
const noSource: RecordSource = { text: '', firstLine: 1, path: [] }

/**
 * Reports a block, counts it, and writes its records.
 * @param before lines of the input before the block
 * @returns false if the run ends within it
 */
export function reportBlock(block: Block, file: string, before: number, sinks: Sinks): boolean {
  const { outputs, tally, maxErrors } = sinks
  let validBytes = 0
  for (const outcome of block.outcomes) {
    if (tally.rejected >= maxErrors) break
    if ('bytes' in outcome) validBytes += outcome.bytes
    reportOutcome(before === 0 ? outcome : moved(outcome, before), file, sinks)
  }
  outputs.valid?.write(block.valid.subarray(0, validBytes))
  return tally.rejected < maxErrors
}

function reportOutcome(outcome: Outcome, file: string, { reporter, tally, outputs, notes }: Sinks): void {
  if (outcome.type === 'valid') {
    const { line, count } = outcome
    tally.countValid(count)
    if (reporter.valid !== undefined) reporter.valid(line, count)
    else for (let at = line; at < line + count; at += 1) reporter.record({ line: at }, validVerdict, noSource)
  } else if (outcome.type === 'note') {
    if (!notes.has(outcome.message)) reporter.note(outcome.message)
    notes.add(outcome.message)
  } else if (outcome.type === 'error') {
    tally.countUnreadable()
    reporter.error(outcome.error)
    outputs.invalid?.write(deadLetter(file, outcome))
  } else {
    const { location, verdict, source = noSource } = outcome
    tally.countRecord(verdict, location)
    reporter.record(location, verdict, source)
    if (!verdict.ok) outputs.invalid?.write(deadLetter(file, outcome))
  }
}

/** The same in the lines of the input. */
function moved(outcome: Outcome, before: number): Outcome {
  if (outcome.type === 'valid') return { ...outcome, line: outcome.line + before }
  if (outcome.type === 'note') return outcome
  if (outcome.type === 'error') {
    const { error } = outcome
    return error.line === undefined ? outcome : { ...outcome, error: { ...error, line: error.line + before } }
  }
  const { location, source } = outcome
  return {
    ...outcome,
    location: 'line' in location ? { ...location, line: location.line + before } : location,
    ...(source && { source: { ...source, firstLine: source.firstLine + before } }),
  }
}
