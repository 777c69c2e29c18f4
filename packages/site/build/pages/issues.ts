import { issueCodes } from '@openpartner/schemas'
import type { Family, Page } from '../family.ts'
import { table } from '../markdown.ts'
import { issueLink, issuePage } from './issues/page.ts'
import { issueGroups } from './issues/texts.ts'

const overview = (): Page => ({
  path: 'reference/issues/index',
  title: 'Issue codes',
  text: `Every issue has a stable \`code\`, the \`path\` and \`pointer\` of the field, a finished sentence in \`message\`, and the values in that sentence in \`params\`. No sentence contains the value of the field. Each field gets at most one issue.

${issueGroups
  .map(({ title, text, codes }) => {
    const rows = codes.map(({ code, summary }) => [issueLink(code), summary])
    return `## ${title}\n\n${text}\n\n${table(['Code', 'Meaning'], rows)}`
  })
  .join('\n\n')}`,
})

/** What can be wrong: a page for each code. */
export const issueFamily: Family = {
  title: 'Issue codes',
  link: '/reference/issues/',
  isLarge: false,
  pages: () => [overview(), ...issueCodes.map(issuePage)],
}
