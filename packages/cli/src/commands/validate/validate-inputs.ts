import { closeSync } from 'node:fs'
import { openInput } from '@openpartner/json-records/open-input'
import { jsonText } from '@openpartner/terminal/json-text'
import type { Streams } from '@openpartner/terminal/streams'
import { exitCode } from '../../exit-code.ts'
import type { Position } from './checkpoint/checkpoint.ts'
import { openLineFile } from './inputs/line-input.ts'
import { replaceFile } from './outputs/replace-file.ts'
import { plural } from './report/pretty/plural.ts'
import { closeRun, openRun, type Run } from './run.ts'
import type { Settings } from './settings.ts'
import { type Stopped, summaryFile } from './summary/summary-file.ts'
import { validateEvents } from './validate-events.ts'
import { validateLines } from './validate-lines.ts'

/** Validates every record of every input, reports as it goes, and gives the exit code. */
export async function validateInputs(settings: Settings, streams: Streams): Promise<number> {
  const run = await openRun(settings, streams)
  try {
    const { resumed, reporter, terminal, tally } = run
    if (resumed !== undefined) {
      terminal.message(`continued after ${plural(tally.records, 'record')} (${settings.resume})\n`)
    }
    reporter.start()
    const stopped = await validateAll(run)
    return await finish(run, stopped)
  } finally {
    await closeRun(run)
  }
}

async function validateAll(run: Run): Promise<Stopped | null> {
  const { position } = run.resumed ?? {}
  for (const [index, file] of run.settings.files.entries()) {
    if (position !== undefined && index < position.input) continue
    const stopped = await validateInput(file, index, run, position?.input === index ? position : undefined)
    if (stopped !== null) return stopped
  }
  return null
}

async function validateInput(
  file: string,
  index: number,
  run: Run,
  resumed: Position | undefined,
): Promise<Stopped | null> {
  const { reporter, tally, notes } = run
  const input = openInput(file, run.stdin)
  if (resumed === undefined) tally.countFile(input.name)
  reporter.startFile(input.name)
  notes.clear()
  for (const note of resumed?.notes ?? []) notes.add(note)
  const lines = await openLineFile(file)
  try {
    if (lines === undefined) return await validateEvents(input, index, run, resumed)
    return await validateLines({ name: input.name, index, file: lines }, run, resumed)
  } finally {
    if (lines !== undefined) closeSync(lines.descriptor)
    reporter.endFile()
  }
}

async function finish(run: Run, stopped: Stopped | null): Promise<number> {
  const { settings, outputs, reporter, tally, terminal, checkpoints, interruption } = run
  const { summary } = tally
  reporter.end(summary, tally.groups.byPointer())
  for (const output of [outputs.invalid, outputs.valid]) output?.flush()
  if (settings.summary !== undefined) {
    replaceFile(settings.summary, `${jsonText(summaryFile(tally, settings, stopped), 2)}\n`)
  }
  if (stopped === 'max-errors') {
    const records = plural(tally.rejected, 'invalid record')
    terminal.message(`stopped after ${records} (--max-errors): the rest was not validated\n`)
  }
  if (stopped === 'interrupted') terminal.message(interruptedText(run))
  else checkpoints?.remove()
  await terminal.flushed()
  if (interruption.exitCode !== undefined && stopped === 'interrupted') return interruption.exitCode
  if (summary.unreadable > 0) return exitCode.misuse
  return summary.invalid > 0 ? exitCode.issues : exitCode.valid
}

function interruptedText({ settings: { resume }, tally }: Run): string {
  const begin = `interrupted after ${plural(tally.records, 'record')}; `
  return resume === undefined
    ? `${begin}with --resume <checkpoint>, a run can be continued\n`
    : `${begin}the same command continues from there (${resume})\n`
}
