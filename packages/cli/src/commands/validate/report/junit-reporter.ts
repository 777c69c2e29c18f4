import { resolve } from 'node:path'
import { type JunitCase, junitDocument } from '@openpartner/report-formats/junit-document'
import { shownPath } from '@openpartner/report-formats/shown-path'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Terminal } from '@openpartner/terminal/terminal'
import { visibleSentence } from '@openpartner/terminal/visible'
import { collectingReporter } from './collected/collecting-reporter.ts'
import type { Collected, CollectedRecord, LocatedIssue } from './collected/collected.ts'
import { issueText } from './collected/issue-text.ts'
import { plural } from './pretty/plural.ts'
import { locationText } from './pretty/record-lines.ts'
import type { Reporter } from './reporter.ts'

/** A JUnit report, as Jenkins reads it: a suite for each file, a case for each record and each input error. */
export function createReporter(terminal: Terminal): Reporter {
  return collectingReporter(terminal, documentOf)
}

function documentOf({ files, unlisted }: Collected): string {
  const suites = files.map(({ name, records, errors }) => {
    const path = shownPath(name, resolve('.'))
    return {
      name: path,
      cases: [
        ...records.map((record) => caseOfRecord(record, path)),
        ...errors.map((error) => caseOfError(error, path)),
      ],
    }
  })
  const rest = { name: 'openpartner', cases: [caseOfRest(unlisted)] }
  return junitDocument('openpartner', unlisted === 0 ? suites : [...suites, rest])
}

function caseOfRecord({ location, issues }: CollectedRecord, path: string): JunitCase {
  const name = locationText(location)
  const [first, ...others] = issues
  if (first === undefined) return { name }
  const message = others.length === 0 ? visibleSentence(first.message) : plural(issues.length, 'issue')
  const text = issues.map((issue) => line(issue, path)).join('; ')
  return { name, outcome: { kind: 'failure', type: first.code, message, text } }
}

const line = (issue: LocatedIssue, path: string): string =>
  `${path}:${issue.region.start.line}:${issue.region.start.column} ${issueText(issue)} (${issue.code})`

function caseOfError({ code, message, line: at, column }: InputError, path: string): JunitCase {
  const text = `${[path, at, column].filter((part) => part !== undefined).join(':')} ${message}`
  return {
    name: at === undefined ? 'the file' : locationText({ line: at }),
    outcome: { kind: 'error', type: code, message, text },
  }
}

function caseOfRest(unlisted: number): JunitCase {
  const message = `${plural(unlisted, 'more issue')} not listed`
  return { name: 'the rest', outcome: { kind: 'failure', type: 'not-listed', message, text: message } }
}
