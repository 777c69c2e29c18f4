import { jsonList } from '@openpartner/terminal/json-list'
import { jsonText } from '@openpartner/terminal/json-text'
import { inParts } from './formatter.ts'
import { shownFindings } from './report-data.ts'
import { summarize } from './summary.ts'

/** One JSON document; `report.schema.json` describes it. */
export const json = inParts('json', function* (report, { folder }) {
  const { findings, suppressed, undecided } = report
  for (const [index, [key, list]] of Object.entries({ findings, suppressed, undecided }).entries()) {
    yield `${index === 0 ? '{' : ','}\n  "${key}": `
    yield* jsonList(shownFindings(list, folder), 1)
  }
  yield `,\n  "summary": ${jsonText(summarize(report), 2).replaceAll('\n', '\n  ')}\n}\n`
})
