import type { Result, Suppression } from 'sarif'
import type { Finding } from '../../engine/finding.ts'
import type { Report, SuppressedFinding } from '../../engine/report.ts'
import { createFingerprints } from '../fingerprint.ts'
import type { FormatOptions } from '../formatter.ts'
import { shownPath } from '@openpartner/report-formats/shown-path'
import { physicalLocationOf } from '@openpartner/report-formats/sarif/artifact'
import { levelOf } from './descriptors.ts'
import { fixesOf } from './fixes.ts'

/** Applying a fix reads the file again: the maximum of code units to read before further fixes are left out. */
const maxFixed = 50_000_000

/** The findings, those that are suppressed last. */
export function* resultsOf(report: Report, options: FormatOptions): Generator<Result> {
  const fingerprint = createFingerprints()
  const { folder, sources } = options
  let read = 0
  const fixes = (finding: Finding): Pick<Result, 'fixes'> => {
    const { fix, location } = finding
    const text = sources?.get(location.file)
    if (fix === undefined || text === undefined || read > maxFixed) return {}
    read += text.length
    const given = fixesOf({ ...finding, fix }, text, folder)
    return given.length === 0 ? {} : { fixes: given }
  }
  const result = (finding: Finding): Result => ({
    ruleId: finding.rule,
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: physicalLocationOf(finding.location.file, finding.location, folder),
        ...(finding.location.pointer !== '' && {
          logicalLocations: [{ fullyQualifiedName: finding.location.pointer, kind: 'value' }],
        }),
      },
    ],
    ...(finding.related && {
      relatedLocations: finding.related.map((other, id) => ({
        id,
        physicalLocation: physicalLocationOf(other.file, other, folder),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { 'schemaLint/v1': fingerprint(finding, shownPath(finding.location.file, folder)) },
    ...fixes(finding),
  })
  // If every result has the list, an empty one means that it is not suppressed.
  const all = (suppressions: Suppression[]): Pick<Result, 'suppressions'> =>
    report.suppressed.length === 0 ? {} : { suppressions }
  for (const finding of report.findings) yield { ...result(finding), ...all([]) }
  for (const finding of report.suppressed) yield { ...result(finding), ...all([suppressionOf(finding)]) }
}

function suppressionOf({ suppression }: SuppressedFinding): Suppression {
  return {
    kind: suppression.by === 'comment' ? 'inSource' : 'external',
    justification: suppression.reason,
  }
}
