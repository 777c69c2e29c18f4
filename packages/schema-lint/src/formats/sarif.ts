import { sarifParts } from '@openpartner/report-formats/sarif/log'
import { version } from '../version.ts'
import { filesOf } from './files-of.ts'
import { inParts } from './formatter.ts'
import { descriptorsOf } from './sarif/descriptors.ts'
import { notificationOf } from './sarif/notification.ts'
import { resultsOf } from './sarif/results.ts'

/** A SARIF 2.1.0 log, as code scanning reads it. */
export const sarif = inParts('sarif', (report, options) => {
  const { folder } = options
  return sarifParts(
    {
      driver: {
        name: 'schema-lint',
        semanticVersion: version(),
        informationUri: 'https://github.com/openpartner/openpartner/tree/main/packages/schema-lint',
        rules: descriptorsOf(report),
      },
      invocation: {
        executionSuccessful: report.findings.every(({ rule }) => rule !== 'internal-error'),
        ...(report.undecided.length > 0 && {
          toolExecutionNotifications: report.undecided.map((each) => notificationOf(each, folder)),
        }),
      },
      files: filesOf(report),
      results: resultsOf(report, options),
    },
    folder,
  )
})
