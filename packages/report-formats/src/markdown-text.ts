import { visible } from '@openpartner/terminal/visible'

/** Rows of a table: a longer one is more than GitHub takes (1 MiB) and more than anybody reads. */
export const maxRows = 500

/** Text that Markdown shows as it is: any ASCII punctuation may have a backslash before it. */
export function escapeMarkdown(text: string): string {
  return visible(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
}

/** @param url without spaces and angle brackets */
export const markdownLink = (text: string, url: string): string => `[${escapeMarkdown(text)}](<${url}>)`

/** @param rows cells in Markdown */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
