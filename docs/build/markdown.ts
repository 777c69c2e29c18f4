import type { Page } from './family.ts'

/** The whole file of a page. */
export const markdownOf = ({ title, text, hasNeighbours = true }: Page): string => `---
title: ${JSON.stringify(title)}
editLink: false${hasNeighbours ? '' : '\nprev: false\nnext: false'}
---

# ${escaped(title)}

${text.trim()}
`

/** Text as it stands, where Markdown, HTML and Vue would read something into it. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>|&]/g, (character) => `&#${character.codePointAt(0)};`)

/** Code within a sentence or a table; Vue must not look for expressions in it. */
export function code(text: string): string {
  return `<code v-pre>${text.replaceAll(/[&<>|{}\\`*_[\]]/g, (character) => `&#${character.codePointAt(0)};`)}</code>`
}

/** A table; its cells are Markdown on one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What stands below it on a page is not searched, because other pages say the same. */
export const endOfSearch = '<!-- end of search -->'
