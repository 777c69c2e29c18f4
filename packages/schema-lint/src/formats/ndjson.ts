import type { Formatter } from './formatter.ts'
import { reportData } from './report-data.ts'

/** One JSON document per line: each finding, each suppressed one, and the summary last. */
export const ndjson: Formatter = {
  name: 'ndjson',
  format: (report, { folder }) => {
    const { findings, suppressed, summary } = reportData(report, folder)
    return [
      ...findings.map((finding) => ({ finding })),
      ...suppressed.map((finding) => ({ suppressed: finding })),
      { summary },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
  },
}
