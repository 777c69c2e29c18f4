import type { Finding } from '../../../../engine/finding.ts'
import { exitCode } from '../../../exit-code.ts'

/** Findings that prevent a verdict: a file could not be read, or a rule failed. */
const obstacles: ReadonlySet<string> = new Set(['unreadable-file', 'internal-error'])

/** @param maxWarnings unlimited if absent */
export function exitCodeOf(findings: readonly Finding[], maxWarnings = Number.POSITIVE_INFINITY): number {
  if (findings.some(({ rule }) => obstacles.has(rule))) return exitCode.misuse
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const failed = warnings > maxWarnings || findings.some(({ severity }) => severity === 'error')
  return failed ? exitCode.findings : exitCode.clean
}
