import type { Streams } from '@openpartner/terminal/streams'
import { jsonText } from '@openpartner/terminal/json-text'
import { Terminal } from '@openpartner/terminal/terminal'
import { exitCode } from '../../exit-code.ts'
import { checkDistinct } from '../validate/outputs/outputs.ts'
import { replaceFile } from '../validate/outputs/replace-file.ts'
import { groupLines } from '../validate/report/pretty/group-lines.ts'
import { summaryLines } from '../validate/report/pretty/summary-lines.ts'
import { merge } from './merge.ts'
import { readSummary } from './read-summary.ts'

/** Adds up summaries, writes the sum, and gives the exit code that one run over everything would have. */
export async function mergeSummaries(
  files: readonly string[],
  target: string | undefined,
  streams: Streams,
): Promise<number> {
  checkDistinct(files, { '--summary': target })
  const terminal = new Terminal(streams)
  const sum = merge(files.map(readSummary))
  if (target !== undefined) replaceFile(target, `${jsonText(sum, 2)}\n`)
  if (terminal.interactive) {
    const byCode = Object.fromEntries(sum.byCode.map(({ code, count }) => [code, count]))
    terminal.data(summaryLines(terminal.out, { ...sum, byCode, files: sum.inputs.length }))
    terminal.data(groupLines(terminal.out, sum.byPointer))
  } else if (target === undefined) terminal.data(`${jsonText(sum, 2)}\n`)
  await terminal.flushed()
  if (sum.unreadable > 0) return exitCode.misuse
  return sum.invalid > 0 ? exitCode.issues : exitCode.valid
}
