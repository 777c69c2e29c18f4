import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import picocolors from 'picocolors'
import { severities } from '../../../../engine/finding.ts'
import type { Report } from '../../../../engine/report.ts'
import { type FormatOptions, partsOf } from '../../../../formats/formatter.ts'
import { summaryLines } from '../../../../formats/pretty/summary-lines.ts'
import { undecidedLines } from '../../../../formats/pretty/undecided-lines.ts'
import { summarize } from '../../../../formats/summary.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import { loadFormatter } from '../../../../formats/index.ts'
import { reasonOf, replaceFile } from '../files/replace-file.ts'
import type { RunContext } from '../run-context.ts'
import type { Settings } from '../settings.ts'

/**
 * Writes the reports that were asked for to standard output and files, and the totals unless a report for people has
 * them.
 * @param folder absolute: where the paths in the reports start
 */
export async function writeReports(
  report: Report,
  sources: ReadonlyMap<string, string>,
  { settings, terminal, cwd, project }: RunContext,
  folder: string,
): Promise<void> {
  const shown = withSeverity(report, settings.severity)
  const options = { sources, folder }
  for (const { format, file } of settings.outputs) {
    const path = resolve(cwd, file)
    const colors = picocolors.createColors(false)
    writeOutput(path, project.root, partsOf(await loadFormatter(format), shown, { ...options, colors }))
  }
  if (settings.format !== undefined) {
    const { out: colors, columns } = terminal
    const onTerminal: FormatOptions = { ...options, colors, columns }
    for (const text of inChunks(partsOf(await loadFormatter(settings.format), shown, onTerminal))) {
      terminal.data(text)
      await terminal.drained()
    }
  }
  if (settings.format !== 'pretty') {
    const colors = terminal.err
    const lines = [
      ...summaryLines(summarize(shown), colors),
      ...undecidedLines(shown.undecided, { colors, folder }),
    ]
    terminal.message(`${lines.join('\n')}\n`)
  }
}

function withSeverity(report: Report, min: Settings['severity']): Report {
  const shown = new Set(severities.slice(0, severities.indexOf(min) + 1))
  return { ...report, findings: report.findings.filter(({ severity }) => shown.has(severity)) }
}

function writeOutput(path: string, root: string, parts: Iterable<string>): void {
  const failure = makeFolder(dirname(path)) ?? replaceFile(path, inChunks(parts), root)
  if (failure !== undefined) throw new Misuse(`The report ${path} cannot be written (${failure}).`)
}

/** In UTF-16 code units: what is written at once. */
const chunkSize = 65_536

/** The same text in fewer parts. */
function* inChunks(parts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true })
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}
