import { jsonText } from '@openpartner/terminal/json-text'
import { inParts } from './formatter.ts'
import { shownFindings } from './report-data.ts'
import { summarize } from './summary.ts'

const line = (value: unknown): string => `${jsonText(value)}\n`

/** One JSON document per line: each finding, each suppressed one, what was not decided, and the summary last. */
export const ndjson = inParts('ndjson', function* (report, { folder }) {
  for (const finding of shownFindings(report.findings, folder)) yield line({ finding })
  for (const finding of shownFindings(report.suppressed, folder)) yield line({ suppressed: finding })
  for (const each of shownFindings(report.undecided, folder)) yield line({ undecided: each })
  yield line({ summary: summarize(report) })
})
