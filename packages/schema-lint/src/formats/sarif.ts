import { pathToFileURL } from 'node:url'
import type { Log } from 'sarif'
import { version } from '../version.ts'
import { filesOf } from './files-of.ts'
import type { Formatter } from './formatter.ts'
import { artifactOf, baseId } from './sarif/artifact.ts'
import { descriptorsOf } from './sarif/descriptors.ts'
import { resultsOf } from './sarif/results.ts'

/** A SARIF 2.1.0 log, as code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Formatter = {
  name: 'sarif',
  format: (report, options) => {
    const { folder } = options
    const log: Log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'schema-lint',
              semanticVersion: version(),
              informationUri: 'https://github.com/openpartner/openpartner/tree/main/packages/schema-lint',
              rules: descriptorsOf(report),
            },
          },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { [baseId]: { uri: pathToFileURL(`${folder}/`).href } },
          invocations: [
            { executionSuccessful: report.findings.every(({ rule }) => rule !== 'internal-error') },
          ],
          artifacts: filesOf(report).map((file) => ({ location: artifactOf(file, folder) })),
          results: resultsOf(report, options),
        },
      ],
    }
    return `${JSON.stringify(log, null, 2)}\n`
  },
}
