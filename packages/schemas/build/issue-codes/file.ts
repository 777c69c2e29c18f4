import { comment } from '../identity.ts'
import { resourceSchemas } from '../sources.ts'
import { issueRows } from './rows.ts'

/** Codes from the most to the least telling: of several at one field the first counts. */
const order = [
  ['required', 'registration-number-required', 'registration-number-not-allowed', 'phone-number-required'],
  ['type'],
  ['enum'],
  ['pattern'],
  ['format'],
  ['too-long', 'too-small', 'too-large', 'too-many-items', 'unknown-property'],
]

export const issueCodesPath = 'generated/issue-codes.json'

/** The file of codes by resource, with a line for each place of a schema. */
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
