import type { Severity } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { jsonList } from '@openpartner/terminal/json-list'
import { asAdvice } from './as-advice.ts'
import { createFingerprints } from './fingerprint.ts'
import { inParts } from './formatter.ts'
import { shownPath } from '@openpartner/report-formats/shown-path'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab = inParts('gitlab', function* (report, { folder }) {
  yield* jsonList(entriesOf(report, folder), 0)
  yield '\n'
})

function* entriesOf({ findings, undecided }: Report, folder: string): Generator {
  const fingerprint = createFingerprints()
  for (const finding of [...findings, ...undecided.map(asAdvice)]) {
    const { rule, severity, message, location } = finding
    const path = shownPath(location.file, folder)
    yield {
      description: message,
      check_name: rule,
      fingerprint: fingerprint(finding, path),
      severity: severities[severity],
      location: { path, lines: { begin: location.start.line, end: location.end.line } },
    }
  }
}
