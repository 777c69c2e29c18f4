import picocolors from 'picocolors'
import type { Finding, Severity } from '../src/engine/finding.ts'
import type { Report, SuppressedFinding } from '../src/engine/report.ts'
import type { FormatOptions } from '../src/formats/formatter.ts'
import { rules } from '../src/rules/index.ts'

/** A folder that need not exist. */
export const folder = '/srv/project'

export const plain: FormatOptions = { colors: picocolors.createColors(false), folder }

/** A finding in the first line, with changes. */
export function finding(given: Partial<Finding> & { readonly file?: string } = {}): Finding {
  const { file = `${folder}/schemas/order.schema.json`, ...other } = given
  return {
    rule: 'no-contradictory-bounds',
    severity: 'error',
    message: '"minimum" is 2, but "maximum" is 1: no value is both.',
    location: {
      file,
      pointer: '/minimum',
      start: { line: 1, column: 14 },
      end: { line: 1, column: 15 },
    },
    ...other,
  }
}

/** A report of findings, on the rules that the linter has. */
export function reportOf(findings: readonly Finding[], other: Partial<Report> = {}): Report {
  return {
    findings,
    suppressed: [],
    undecided: [],
    files: [...new Set(findings.map(({ location }) => location.file))],
    rules: rules.map((rule) => ({ rule, severity: rule.severity })),
    ...other,
  }
}

/** One finding of each severity, one that is suppressed, a fix of each kind, a file without findings. */
export function fullReport(): Report {
  const of = (severity: Severity, line: number): Finding =>
    finding({
      severity,
      location: { ...finding().location, start: { line, column: 14 }, end: { line, column: 15 } },
    })
  const [error, warning, info, suppressed] = [of('error', 1), of('warning', 2), of('info', 3), of('error', 4)]
  return reportOf(
    [
      { ...error, related: [{ ...error.location, pointer: '/maximum', message: '"maximum" is here.' }] },
      {
        ...warning,
        fix: { safe: true, title: 'Remove "maximum"', edits: [{ op: 'remove', path: ['maximum'] }] },
      },
      {
        ...info,
        fix: { safe: false, title: 'Set "minimum"', edits: [{ op: 'set', path: ['minimum'], value: 1 }] },
      },
    ],
    {
      suppressed: [suppress(suppressed, 'comment'), suppress(suppressed, 'baseline')],
      files: [error.location.file, `${folder}/schemas/clean.schema.json`],
    },
  )
}

/** A report without findings, in which a rule did not decide something. */
export function undecidedReport(): Report {
  const { location } = finding()
  const undecided = { rule: 'no-exponential-pattern', message: 'It is too long.', location }
  return reportOf([], { files: [location.file], undecided: [undecided] })
}

function suppress(found: Finding, by: SuppressedFinding['suppression']['by']): SuppressedFinding {
  return { ...found, suppression: { by, reason: 'Nothing is accepted on purpose' } }
}
