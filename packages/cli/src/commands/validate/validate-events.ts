import type { Input } from '@openpartner/json-records/open-input'
import { type Handling, readInput } from '@openpartner/json-records/read-input'
import { handlingOf } from '../../inputs/handling.ts'
import type { Position } from './checkpoint/checkpoint.ts'
import type { Reached } from './progress-bar.ts'
import { createRecordValidator } from './record-validator.ts'
import { blockOf } from './inputs/event-blocks.ts'
import { type BlockEvent, blockReader } from './inputs/stream-blocks.ts'
import { reportBlock } from './records/report-block.ts'
import { leftToList } from './report/pretty/max-listed.ts'
import { cannotCut, type Run } from './run.ts'
import type { Stopped } from './summary/summary-file.ts'

/** About what a record takes: how much of an input was validated is not known where it is compressed. */
const recordBytes = 1024

/** So much output may wait for its reader. */
const eventsPerPause = 16

/** Validates the records of an input that can be read from its beginning only. */
export async function validateEvents(
  input: Input,
  index: number,
  run: Run,
  resumed: Position | undefined,
): Promise<Stopped | null> {
  const { reporter, tally, terminal, wants, settings, checkpoints, notes, interruption } = run
  const validateRecord = await createRecordValidator(settings)
  const first = tally.records
  const done = resumed?.events ?? 0
  let events = 0
  let { lines = 0, hasText = false } = resumed ?? {}
  const position = (): Position => ({ input: index, events, lines, hasText, notes: [...notes] })
  const reached = (): Reached => ({
    records: tally.records,
    rejected: tally.rejected,
    share: shareRead(input),
  })
  run.progress.begin({ ...reached(), share: 0 })
  const listed = (): number => (wants.names ? leftToList(tally.records - first) : 0)
  const lineReader = blockReader({
    settings,
    validateRecord,
    wants,
    listed,
    done: { lines, hasText },
  })
  const handling: Handling<BlockEvent> = { ...handlingOf(settings), lineReader }
  for await (const event of readInput(input, handling)) {
    if (interruption.happened) break
    if (event.type === 'kind') {
      if (settings.shard !== undefined) throw cannotCut(input.name)
      reporter.kind(event.kind, event.count)
    } else if (event.type === 'block') {
      const { block, before, bytes } = event
      if (!reportBlock(block, input.name, before, run)) return 'max-errors'
      // Blocks that an earlier run has validated are empty.
      lines = Math.max(lines, before + block.lines)
      hasText ||= block.hasText
      checkpoints?.add(bytes, position)
    } else {
      events += 1
      if (events <= done) continue
      const block = blockOf(event, validateRecord, { wants, reporter, isListed: listed() > 0 })
      if (!reportBlock(block, input.name, 0, run)) return 'max-errors'
      checkpoints?.add(recordBytes, position)
    }
    if (event.type === 'block' || events % eventsPerPause === 0) {
      run.progress.show(reached())
      await terminal.drained()
    }
  }
  if (!interruption.happened) {
    tally.countBytes(input.size())
    return null
  }
  checkpoints?.write({ ...position(), events: Math.max(events, done) })
  return 'interrupted'
}

function shareRead(input: Input): number | undefined {
  const size = input.size()
  return size === undefined || size === 0 ? undefined : Math.min(1, input.read() / size)
}
