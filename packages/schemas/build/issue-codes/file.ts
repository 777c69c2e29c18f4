import { issueCodes } from '../../src/issue-codes.ts'
import { comment } from '../identity.ts'
import { resourceSchemas } from '../sources.ts'
import { issueRows } from './rows.ts'

/** What the keywords of the schemas can report. */
const reported = issueCodes.filter(({ source }) => source === 'schema' || source === 'rule')

/** Codes from the most to the least telling: of several at one field the first counts. */
const order = [...new Set(reported.map(({ rank }) => rank))]
  .toSorted((one, other) => one - other)
  .map((rank) => reported.filter((entry) => entry.rank === rank).map(({ code }) => code))

export const issueCodesPath = 'generated/issue-codes.json'

/** The file of codes by resource, with a line for each location in a schema. */
export function issueCodesFile(): string {
  const resources = [...resourceSchemas.keys()].map((resource) => {
    const rows = issueRows(resource).map(
      ({ location, ...meaning }) => `      ${JSON.stringify(location)}: ${JSON.stringify(meaning)}`,
    )
    return `    ${JSON.stringify(resource)}: {\n${rows.join(',\n')}\n    }`
  })
  return `{
  "comment": ${JSON.stringify(comment)},
  "order": [
${order.map((codes) => `    ${JSON.stringify(codes)}`).join(',\n')}
  ],
  "resources": {
${resources.join(',\n')}
  }
}
`
}
