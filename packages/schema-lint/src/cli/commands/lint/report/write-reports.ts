import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import picocolors from 'picocolors'
import { severities } from '../../../../engine/finding.ts'
import type { Report } from '../../../../engine/report.ts'
import type { FormatOptions } from '../../../../formats/formatter.ts'
import { summaryLines } from '../../../../formats/pretty/summary-lines.ts'
import { summarize } from '../../../../formats/summary.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import { loadFormatter } from '../../../../formats/index.ts'
import type { Terminal } from '@openpartner/terminal/terminal'
import type { Settings } from '../settings.ts'

/**
 * Writes the reports that were asked for to standard output and files, and the totals unless a report for people has
 * them.
 */
export async function writeReports(
  report: Report,
  sources: ReadonlyMap<string, string>,
  settings: Settings,
  terminal: Terminal,
  cwd: string,
): Promise<void> {
  const shown = withSeverity(report, settings.severity)
  const options = { sources, folder: cwd }
  for (const { format, file } of settings.outputs) {
    const path = resolve(cwd, file)
    writeOutput(
      path,
      (await loadFormatter(format)).format(shown, { ...options, colors: picocolors.createColors(false) }),
    )
  }
  if (settings.format !== undefined) {
    const { out: colors, columns } = terminal
    const onTerminal: FormatOptions = { ...options, colors, columns }
    terminal.data((await loadFormatter(settings.format)).format(shown, onTerminal))
  }
  if (settings.format !== 'pretty') {
    terminal.message(`${summaryLines(summarize(shown), terminal.err).join('\n')}\n`)
  }
}

function withSeverity(report: Report, min: Settings['severity']): Report {
  const shown = new Set(severities.slice(0, severities.indexOf(min) + 1))
  return { ...report, findings: report.findings.filter(({ severity }) => shown.has(severity)) }
}

function writeOutput(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    throw new Misuse(`The report ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}
