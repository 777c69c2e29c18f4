import { exitCode } from '../exit-code.ts'
import { type Input, openInput } from '../input/open-input.ts'
import { readInput } from '../input/read-input.ts'
import { createReporter } from '../report/create-reporter.ts'
import type { Reporter } from '../report/reporter.ts'
import type { Streams } from '../streams.ts'
import { OutputClosed } from '../terminal/output-closed.ts'
import { Terminal } from '../terminal/terminal.ts'
import { createExaminer, type Examine } from './examiner.ts'
import type { Settings } from './settings.ts'
import { Tally } from './tally.ts'

type Run = {
  readonly settings: Settings
  readonly terminal: Terminal
  readonly reporter: Reporter
  readonly tally: Tally
  readonly examine: Examine
}

/** Validates every record of every input, reports as it goes, and gives the exit code. */
export async function validateInputs(settings: Settings, streams: Streams): Promise<number> {
  const terminal = new Terminal(streams)
  const reporter = createReporter(settings, terminal)
  const tally = new Tally(settings.normalize)
  try {
    const examine = await createExaminer(settings)
    reporter.start()
    for (const file of settings.files) {
      // One after the other: the report is in the order of the files.
      await validateInput(file, { settings, terminal, reporter, tally, examine }, streams)
    }
    const { summary } = tally
    reporter.end(summary)
    await terminal.flushed()
    if (summary.unreadable > 0) return exitCode.misuse
    return summary.invalid > 0 ? exitCode.findings : exitCode.valid
  } catch (error) {
    if (error instanceof OutputClosed) return exitCode.outputClosed
    throw error
  } finally {
    terminal.close()
  }
}

async function validateInput(file: string, run: Run, streams: Streams): Promise<void> {
  const { reporter, tally, terminal } = run
  const input = openInput(file, streams.stdin)
  tally.countFile()
  reporter.startFile(input.name)
  for await (const event of readInput(input, run.settings.resource)) {
    if (event.type === 'kind') reporter.kind(event.kind, event.count)
    else if (event.type === 'note') reporter.note(event.message)
    else if (event.type === 'error') {
      tally.countUnreadable()
      reporter.error(event.error)
    } else {
      const verdict = run.examine(event.value)
      tally.countRecord(verdict)
      reporter.record(event.place, verdict)
      terminal.progress(tally.records, shareRead(input))
    }
    await terminal.drained()
  }
  reporter.endFile()
}

function shareRead(input: Input): number | undefined {
  const size = input.size()
  return size === undefined || size === 0 ? undefined : Math.min(1, input.read() / size)
}
