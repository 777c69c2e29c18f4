import { visible } from '@openpartner/terminal/visible'
import type { Region } from '@openpartner/json-records/region'

export type Annotation = {
  readonly command: 'error' | 'warning' | 'notice'
  readonly title: string
  /** Relative to the root of the repository. */
  readonly file?: string
  /** None where only the file is known. */
  readonly region?: Region
  readonly message: string
}

/**
 * A workflow command that GitHub Actions turns into an annotation of the changed lines, as a line of the output:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubCommand({ command, title, file, region, message }: Annotation): string {
  const properties: Record<string, string | number> = {
    title,
    ...(file !== undefined && { file }),
    ...(region && lines(region)),
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${command} ${list.join(',')}::${escapeData(message)}\n`
}

/** GitHub takes columns only within one line. */
function lines({ start, end }: Region): Record<string, number> {
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  return { line: start.line, endLine: end.line, ...columns }
}

/** Line breaks are made visible, so that only the percent sign is left to escape. */
function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
