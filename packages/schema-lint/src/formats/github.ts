import type { Finding, Severity } from '../engine/finding.ts'
import { visible } from '@openpartner/terminal/visible'
import type { Formatter } from './formatter.ts'
import { shownPath } from './shown-path.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub Actions turns into annotations of the changed lines. */
export const github: Formatter = {
  name: 'github',
  format: ({ findings }, { folder }) => findings.map((finding) => `${command(finding, folder)}\n`).join(''),
}

function command({ rule, severity, message, location }: Finding, folder: string): string {
  const { start, end } = location
  const properties = {
    title: rule,
    file: shownPath(location.file, folder),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only within one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
