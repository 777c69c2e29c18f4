import { fstatSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { emptyError } from '@openpartner/json-records/errors'
import { countLines } from './inputs/count-lines.ts'
import { rangeOf } from './inputs/shard.ts'
import type { Position } from './checkpoint/checkpoint.ts'
import type { Reached } from './progress-bar.ts'
import type { LineFile } from './records/read-range.ts'
import { reportBlock } from './records/report-block.ts'
import { leftToList } from './report/pretty/max-listed.ts'
import type { Run } from './run.ts'
import type { Stopped } from './summary/summary-file.ts'

/** Validates the lines of a file, or of a shard of it. */
export async function validateLines(
  { name, index, file }: { readonly name: string; readonly index: number; readonly file: LineFile },
  run: Run,
  resumed: Position | undefined,
): Promise<Stopped | null> {
  const { reporter, tally, terminal, settings, wants, blocks, checkpoints, notes } = run
  const { shard = { index: 1, count: 1 } } = settings
  if (file.start > 0 && shard.index === 1 && resumed === undefined)
    reporter.note('begins with a byte order mark, which is ignored')
  reporter.kind('ndjson', undefined)
  tally.countBytes(file.size)
  const whole = rangeOf(shard, file.size)
  const range = { from: resumed?.bytes ?? whole.from, to: whole.to }
  const first = tally.records
  const listed = (): number => (wants.names ? leftToList(tally.records - first) : 0)
  let lines = resumed?.lines ?? countLines(file, { from: 0, to: range.from })
  let hasText = resumed?.hasText ?? false
  const reached = (to: number): Reached => {
    const share = (to - whole.from) / (whole.to - whole.from)
    return { records: tally.records, rejected: tally.rejected, share }
  }
  run.progress.begin(reached(range.from))
  for await (const { range: part, block } of blocks.parts(file, range, listed)) {
    if (run.interruption.happened) {
      checkpoints?.write({ input: index, bytes: part.from, lines, hasText, notes: [...notes] })
      return 'interrupted'
    }
    hasText ||= block.hasText
    if (!reportBlock(block, name, lines, run)) return 'max-errors'
    lines += block.lines
    run.progress.show(reached(part.to))
    await setImmediate()
    await terminal.drained()
    checkpoints?.add(part.to - part.from, () => ({
      input: index,
      bytes: part.to,
      lines,
      hasText,
      notes: [...notes],
    }))
  }
  if (!hasText && (shard.count === 1 || (file.size === 0 && shard.index === 1))) {
    const error = emptyError(file.size === file.start)
    const block = {
      outcomes: [{ type: 'error', error }],
      lines: 0,
      hasText,
      valid: new Uint8Array(),
    } as const
    if (!reportBlock(block, name, 0, run)) return 'max-errors'
  }
  if (fstatSync(file.descriptor).size > file.size)
    reporter.note('grew while it was read; what was added is not validated')
  return null
}
