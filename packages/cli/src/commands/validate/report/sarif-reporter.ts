import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { ReportingDescriptor, Result } from 'sarif'
import { physicalLocationOf } from '@openpartner/report-formats/sarif/artifact'
import { sarifLog } from '@openpartner/report-formats/sarif/log'
import { issueCodes } from '@openpartner/schemas'
import type { Terminal } from '@openpartner/terminal/terminal'
import { collectingReporter } from './collected/collecting-reporter.ts'
import type { Collected, CollectedFile } from './collected/collected.ts'
import { issuePage } from './collected/issue-page.ts'
import { issueText } from './collected/issue-text.ts'
import { regionOfError } from './collected/region-of-error.ts'
import { plural } from './pretty/plural.ts'
import type { Reporter } from './reporter.ts'

const { version } = createRequire(import.meta.url)('@openpartner/cli/package.json') as { version: string }

/** The id of everything that prevents reading; the message says what it is. */
const unreadable: ReportingDescriptor = {
  id: 'unreadable',
  shortDescription: { text: 'A file, or a line of it, cannot be read.' },
  defaultConfiguration: { level: 'error' },
}

/** A SARIF 2.1.0 log, as code scanning reads it. */
export function createReporter(terminal: Terminal): Reporter {
  const folder = resolve('.')
  return collectingReporter(terminal, ({ files, summary, unlisted }: Collected) =>
    sarifLog(
      {
        driver: {
          name: 'openpartner',
          semanticVersion: version,
          informationUri: 'https://github.com/openpartner/openpartner/tree/main/packages/cli',
          rules: [...issueCodes.filter(({ source }) => source !== 'service').map(descriptor), unreadable],
        },
        invocation: {
          executionSuccessful: summary.unreadable === 0,
          ...(unlisted > 0 && {
            toolExecutionNotifications: [
              { level: 'warning', message: { text: `${plural(unlisted, 'more issue')} not listed.` } },
            ],
          }),
        },
        files: files.map(({ name }) => name),
        results: files.flatMap((file) => resultsOf(file, folder)),
      },
      folder,
    ),
  )
}

const descriptor = ({ code, summary }: (typeof issueCodes)[number]): ReportingDescriptor => ({
  id: code,
  shortDescription: { text: summary },
  helpUri: issuePage(code),
  defaultConfiguration: { level: 'error' },
})

function resultsOf({ name, records, errors }: CollectedFile, folder: string): Result[] {
  return [
    ...errors.map(
      (error): Result => ({
        ruleId: unreadable.id,
        level: 'error',
        message: { text: error.message },
        locations: [{ physicalLocation: physicalLocationOf(name, regionOfError(error), folder) }],
      }),
    ),
    ...records.flatMap(({ issues }) =>
      issues.map(
        (issue): Result => ({
          ruleId: issue.code,
          level: 'error',
          message: { text: issueText(issue) },
          locations: [
            {
              physicalLocation: physicalLocationOf(name, issue.region, folder),
              ...(issue.pointer !== '' && {
                logicalLocations: [{ fullyQualifiedName: issue.pointer, kind: 'value' }],
              }),
            },
          ],
        }),
      ),
    ),
  ]
}
