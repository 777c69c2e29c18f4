import { type JunitCase, type JunitOutcome, junitDocument } from '@openpartner/report-formats/junit-document'
import { shownPath } from '@openpartner/report-formats/shown-path'
import { byFile } from '../engine/by-file.ts'
import type { Finding } from '../engine/finding.ts'
import type { SuppressedFinding } from '../engine/report.ts'
import { asAdvice } from './as-advice.ts'
import { filesOf } from './files-of.ts'
import type { Formatter } from './formatter.ts'

/**
 * A JUnit report, as Jenkins reads it: a suite for each file, a case for each finding. Errors and warnings are
 * failures,
 * advice is the output of a successful case; suppressed findings and what was not decided are skipped.
 */
export const junit: Formatter = {
  name: 'junit',
  format: (report, { folder }) => {
    const found = byFile(report.findings)
    const suppressed = byFile(report.suppressed)
    const undecided = byFile(report.undecided.map(asAdvice))
    const suites = filesOf(report).map((file) => {
      const path = shownPath(file, folder)
      return {
        name: path,
        cases: [
          ...(found.get(file) ?? []).map((finding) => caseOf(finding, outcomeOf(finding, path))),
          ...(suppressed.get(file) ?? []).map((finding) => caseOf(finding, skipped(reasonOf(finding)))),
          ...(undecided.get(file) ?? []).map((each) => caseOf(each, skipped(each.message))),
        ],
      }
    })
    return junitDocument('schema-lint', suites)
  },
}

function caseOf({ rule, location }: Finding, outcome: JunitOutcome): JunitCase {
  return { name: `${rule} (${location.start.line}:${location.start.column})`, outcome }
}

function outcomeOf({ severity, message, location }: Finding, path: string): JunitOutcome {
  const text = `${path}:${location.start.line}:${location.start.column} ${severity}: ${message}`
  if (severity === 'info') return { kind: 'output', text }
  return { kind: 'failure', type: severity, message, text }
}

const skipped = (text: string): JunitOutcome => ({ kind: 'skipped', text })

function reasonOf({ suppression, message }: SuppressedFinding): string {
  return `${message} Suppressed by ${suppression.by}: ${suppression.reason}`
}
