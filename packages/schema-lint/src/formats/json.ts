import type { Formatter } from './formatter.ts'
import { reportData } from './report-data.ts'

/** One JSON document; `report.schema.json` describes it. */
export const json: Formatter = {
  name: 'json',
  format: (report, { folder }) => `${JSON.stringify(reportData(report, folder), null, 2)}\n`,
}
