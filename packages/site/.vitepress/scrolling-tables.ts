import type { MarkdownRenderer } from 'vitepress'

const roles = [
  ['thead', 'rowgroup'],
  ['tbody', 'rowgroup'],
  ['tr', 'row'],
  ['th', 'columnheader'],
  ['td', 'cell'],
] as const

/**
 * Puts every table into its own box, which scrolls if the table is wider than the page, and which the keyboard and screen
 * readers reach by the name of the heading above it.
 */
export function scrollingTables(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('scrolling-tables', ({ tokens }) => {
    let heading = ''
    const tables = new Map<string, number>()
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') heading = headingText(tokens[index + 1])
      if (token.type !== 'table_open') return
      const count = (tables.get(heading) ?? 0) + 1
      tables.set(heading, count)
      token.meta = count === 1 ? `Table: ${heading}` : `Table ${count}: ${heading}`
    })
  })
  // Narrow windows fold the rows of some tables, and a table that is not laid out as one loses its roles, so they are explicit.
  for (const [element, role] of roles) {
    markdown.renderer.rules[`${element}_open`] = (tokens, index, options, _environment, renderer) => {
      tokens[index]?.attrSet('role', role)
      return renderer.renderToken(tokens, index, options)
    }
  }
  const { escapeHtml } = markdown.utils
  markdown.renderer.rules.table_open = (tokens, index) =>
    `<div class="scrolling-table" role="region" tabindex="0" aria-label="${escapeHtml(String(tokens[index]?.meta))}"><table role="table">\n`
  markdown.renderer.rules.table_close = () => '</table></div>\n'
}

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number]

/** The text of a heading, without its permalink. */
const headingText = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'text_special' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim()
