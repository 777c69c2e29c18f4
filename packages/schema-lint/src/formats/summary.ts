import type { Report } from '../engine/report.ts'

/** The totals of a report. */
export type Summary = {
  readonly files: number
  /** Files and links that were found and not linted. */
  readonly skipped: number
  /** Files that have a finding. */
  readonly filesWithFindings: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings that a fix removes, whether safe or not. */
  readonly fixable: number
  /** Findings that a fix removes without changing what the schema accepts. */
  readonly safelyFixable: number
  readonly suppressed: number
  /** Rules and locations that were not decided. */
  readonly undecided: number
}

/** Counts what a report has. */
export function summarize({ findings, suppressed, undecided, files, skipped = 0 }: Report): Summary {
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length
  return {
    files: files.length,
    skipped,
    filesWithFindings: new Set(findings.map(({ location }) => location.file)).size,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
    safelyFixable: findings.filter(({ fix }) => fix?.safe === true).length,
    suppressed: suppressed.length,
    undecided: undecided.length,
  }
}
