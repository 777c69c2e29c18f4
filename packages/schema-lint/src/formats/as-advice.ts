import type { Finding } from '../engine/finding.ts'
import type { Undecided } from '../engine/report.ts'

/** What was not decided, for formats that have findings only. */
export function asAdvice({ rule, message, location }: Undecided): Finding {
  return { rule, severity: 'info', message: `Not decided: ${message}`, location }
}
