import type { Family, Page } from '../family.ts'
import { table } from '../markdown.ts'
import { issuePage, issueLink } from './issues/page.ts'
import { issueGroups, issueTexts } from './issues/texts.ts'

const overview = (): Page => ({
  path: 'reference/issues/index',
  title: 'Issue codes',
  text: `Every issue has a stable \`code\`, the \`path\` and \`pointer\` of the field, a finished sentence in \`message\`, and what the sentence was made of in \`params\`. No sentence contains the value. At most one issue is given for a field.

${issueGroups
  .map(({ title, text, texts }) => {
    const rows = Object.entries(texts).map(([code, { meaning }]) => [issueLink(code), meaning])
    return `## ${title}\n\n${text}\n\n${table(['Code', 'Meaning'], rows)}`
  })
  .join('\n\n')}`,
})

/** What can be wrong: a page for each code. */
export const issueFamily: Family = {
  title: 'Issue codes',
  link: '/reference/issues/',
  isLarge: false,
  pages: () => [overview(), ...[...issueTexts].map(([code, text]) => issuePage(code, text))],
}
