import { exitCode } from '../../exit-code.ts'
import { type Input, openInput } from '@openpartner/json-records/open-input'
import type { CollectionHandling } from '@openpartner/json-records/read-json'
import { readInput } from '@openpartner/json-records/read-input'
import { reporters } from './report/reporters.ts'
import type { Reporter } from './report/reporter.ts'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { ProgressLine } from './progress-line.ts'
import { createRecordValidator, type ValidateRecord } from './record-validator.ts'
import type { Settings } from './settings.ts'
import { Tally } from './tally.ts'

type Run = {
  readonly settings: Settings
  readonly terminal: Terminal
  readonly reporter: Reporter
  readonly tally: Tally
  readonly validateRecord: ValidateRecord
  readonly progress: ProgressLine
}

/** Validates every record of every input, reports as it goes, and gives the exit code. */
export async function validateInputs(settings: Settings, streams: Streams): Promise<number> {
  const terminal = new Terminal(streams)
  const { createReporter } = await reporters[settings.format]()
  const reporter = createReporter(terminal, settings.resource)
  const tally = new Tally(settings.normalize)
  const progress = new ProgressLine(Date.now)
  try {
    const validateRecord = await createRecordValidator(settings)
    reporter.start()
    for (const file of settings.files) {
      await validateInput(file, { settings, terminal, reporter, tally, validateRecord, progress }, streams)
    }
    const { summary } = tally
    reporter.end(summary)
    await terminal.flushed()
    if (summary.unreadable > 0) return exitCode.misuse
    return summary.invalid > 0 ? exitCode.issues : exitCode.valid
  } finally {
    terminal.close()
  }
}

async function validateInput(file: string, run: Run, streams: Streams): Promise<void> {
  const { reporter, tally, terminal } = run
  const input = openInput(file, streams.stdin)
  tally.countFile()
  reporter.startFile(input.name)
  for await (const event of readInput(input, collectionHandling(run.settings.resource))) {
    if (event.type === 'kind') reporter.kind(event.kind, event.count)
    else if (event.type === 'note') reporter.note(event.message)
    else if (event.type === 'error') {
      tally.countUnreadable()
      reporter.error(event.error)
    } else {
      const verdict = run.validateRecord(event.value)
      tally.countRecord(verdict)
      reporter.record(event.location, verdict, event.source)
      const line = run.progress.after(tally.records, shareRead(input))
      if (line !== undefined) terminal.progress(line)
    }
    await terminal.drained()
  }
  reporter.endFile()
}

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
