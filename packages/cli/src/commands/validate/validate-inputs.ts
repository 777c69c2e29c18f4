import { closeSync, fstatSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { emptyError } from '@openpartner/json-records/errors'
import { type Input, openInput } from '@openpartner/json-records/open-input'
import type { CollectionHandling } from '@openpartner/json-records/read-json'
import { readInput } from '@openpartner/json-records/read-input'
import { jsonText } from '@openpartner/terminal/json-text'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { exitCode } from '../../exit-code.ts'
import { countLines } from './inputs/count-lines.ts'
import { blockOf } from './inputs/event-blocks.ts'
import { partsOf, validateRange } from './inputs/line-blocks.ts'
import { openLineFile } from './inputs/line-input.ts'
import { rangeOf } from './inputs/shard.ts'
import { checkDistinct, openOutputs, type Outputs } from './outputs/outputs.ts'
import { replaceFile } from './outputs/replace-file.ts'
import { ProgressLine } from './progress-line.ts'
import { createRecordValidator, type ValidateRecord } from './record-validator.ts'
import type { Wants } from './records/block.ts'
import type { LineFile } from './records/read-range.ts'
import { reportBlock, type Sinks } from './records/report-block.ts'
import { maxListed } from './report/pretty/max-listed.ts'
import { plural } from './report/pretty/plural.ts'
import { reporters } from './report/reporters.ts'
import type { Settings } from './settings.ts'
import { summaryFile, type Stopped } from './summary/summary-file.ts'
import { Tally } from './tally.ts'

type Run = Sinks & {
  readonly settings: Settings
  readonly terminal: Terminal
  readonly validateRecord: ValidateRecord
  readonly wants: Wants
  readonly progress: ProgressLine
}

/** Bytes of a file that are validated before its results are reported. */
const partBytes = 4 * 1024 * 1024

/** Validates every record of every input, reports as it goes, and gives the exit code. */
export async function validateInputs(settings: Settings, streams: Streams): Promise<number> {
  const { files, invalid, valid, summary: summaryPath } = settings
  checkDistinct(files, { '--invalid': invalid, '--valid': valid, '--summary': summaryPath })
  const outputs = openOutputs(settings)
  const terminal = new Terminal(streams)
  try {
    const run = await startRun(settings, terminal, outputs)
    const { reporter, tally } = run
    let stopped: Stopped | null = null
    reporter.start()
    for (const file of files) {
      if (await validateInput(file, run, streams)) continue
      stopped = 'max-errors'
      break
    }
    const { summary } = tally
    reporter.end(summary, tally.groups.byPointer())
    for (const output of [outputs.invalid, outputs.valid]) output?.flush()
    if (summaryPath !== undefined) {
      replaceFile(summaryPath, `${jsonText(summaryFile(tally, settings, stopped), 2)}\n`)
    }
    if (stopped !== null) {
      const records = plural(tally.rejected, 'invalid record')
      terminal.message(`stopped after ${records} (--max-errors): the rest was not validated\n`)
    }
    await terminal.flushed()
    if (summary.unreadable > 0) return exitCode.misuse
    return summary.invalid > 0 ? exitCode.issues : exitCode.valid
  } finally {
    for (const output of [outputs.invalid, outputs.valid]) output?.close()
    terminal.close()
  }
}

async function startRun(settings: Settings, terminal: Terminal, outputs: Outputs): Promise<Run> {
  const { createReporter } = await reporters[settings.format]()
  const { format, maxErrors = Number.POSITIVE_INFINITY } = settings
  return {
    settings,
    terminal,
    outputs,
    maxErrors,
    reporter: createReporter(terminal, settings.resource),
    tally: new Tally(settings.normalize),
    validateRecord: await createRecordValidator(settings),
    wants: {
      sources: !['pretty', 'json', 'ndjson'].includes(format),
      letters: settings.invalid !== undefined,
      valid: settings.valid !== undefined,
      names: format === 'pretty',
    },
    progress: new ProgressLine(Date.now),
    notes: new Set(),
  }
}

/** @returns false if the run ends here */
async function validateInput(file: string, run: Run, streams: Streams): Promise<boolean> {
  const { reporter, tally, notes } = run
  const input = openInput(file, streams.stdin)
  tally.countFile(input.name)
  reporter.startFile(input.name)
  notes.clear()
  const lines = await openLineFile(file)
  try {
    if (lines !== undefined) return await validateLines(input.name, lines, run)
    return await validateEvents(input, run)
  } finally {
    if (lines !== undefined) closeSync(lines.descriptor)
    reporter.endFile()
  }
}

async function validateLines(name: string, file: LineFile, run: Run): Promise<boolean> {
  const { reporter, tally, terminal, settings, wants, validateRecord } = run
  const { shard = { index: 1, count: 1 } } = settings
  if (file.start > 0 && shard.index === 1) reporter.note('begins with a byte order mark, which is ignored')
  reporter.kind('ndjson', undefined)
  tally.countBytes(file.size)
  const range = rangeOf(shard, file.size)
  const first = tally.records
  let before = countLines(file, { from: 0, to: range.from })
  let hasText = false
  for (const part of partsOf(range, partBytes)) {
    const listed = wants.names ? Math.max(0, maxListed + 1 - (tally.records - first)) : 0
    const block = validateRange(file, part, { validateRecord, scan: undefined, wants, listed })
    hasText ||= block.hasText
    if (!reportBlock(block, name, before, run)) return false
    before += block.lines
    showProgress(run, (part.to - range.from) / (range.to - range.from))
    await setImmediate()
    await terminal.drained()
  }
  if (!hasText && (shard.count === 1 || (file.size === 0 && shard.index === 1))) {
    const error = emptyError(file.size === file.start)
    return reportBlock(
      { outcomes: [{ type: 'error', error }], lines: 0, hasText, valid: new Uint8Array() },
      name,
      0,
      run,
    )
  }
  if (fstatSync(file.descriptor).size > file.size)
    reporter.note('grew while it was read; what was added is not validated')
  return true
}

async function validateEvents(input: Input, run: Run): Promise<boolean> {
  const { reporter, terminal, validateRecord, wants, settings } = run
  for await (const event of readInput(input, collectionHandling(settings.resource))) {
    if (event.type === 'kind') {
      if (settings.shard !== undefined) throw cannotCut(input.name)
      reporter.kind(event.kind, event.count)
    } else {
      if (!reportBlock(blockOf(event, validateRecord, wants), input.name, 0, run)) return false
      showProgress(run, shareRead(input))
    }
    await terminal.drained()
  }
  run.tally.countBytes(input.size())
  return true
}

function showProgress({ progress, tally, terminal }: Run, share: number | undefined): void {
  const line = progress.after(tally.records, share)
  if (line !== undefined) terminal.progress(line)
}

const cannotCut = (name: string): Misuse =>
  new Misuse(`error: ${name} cannot be cut into shards: only uncompressed NDJSON files can`)

function shareRead(input: Input): number | undefined {
  const size = input.size()
  return size === undefined || size === 0 ? undefined : Math.min(1, input.read() / size)
}

/** The items of a collection are the records, unless collections are what is validated. */
const collectionHandling = ({ name }: Settings['resource']): CollectionHandling => ({
  whole: name === 'customer-collection',
  note:
    name === 'customer'
      ? 'is a collection, so each item is validated as a Customer (--as customer-summary validates each as a list item, --as customer-collection the collection as a whole)'
      : undefined,
})
