import type { Severity } from '../engine/finding.ts'
import { createFingerprints } from './fingerprint.ts'
import type { Formatter } from './formatter.ts'
import { shownPath } from './shown-path.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Formatter = {
  name: 'gitlab',
  format: ({ findings }, { folder }) => {
    const fingerprint = createFingerprints()
    const entries = findings.map((finding) => {
      const { rule, severity, message, location } = finding
      const path = shownPath(location.file, folder)
      return {
        description: message,
        check_name: rule,
        fingerprint: fingerprint(finding, path),
        severity: severities[severity],
        location: { path, lines: { begin: location.start.line, end: location.end.line } },
      }
    })
    return `${JSON.stringify(entries, null, 2)}\n`
  },
}
