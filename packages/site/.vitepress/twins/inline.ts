import { isElement, type Node, read, textOf } from './dom.ts'

/** Where a link of a page leads in its Markdown twin. */
export type Link = (href: string) => string

const special = /[\\*<[\]`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

const escaped = (text: string): string => text.replaceAll(special, String.raw`\$&`)

/** Text as code, between more backticks than it contains in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const gap = longest > 0 ? ' ' : ''
  return `${fence}${gap}${text}${gap}${fence}`
}

const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', del: '~~' }

/** The nodes of a paragraph, a heading or a cell as Markdown on one line. */
export const inline = (nodes: readonly Node[], link: Link): string =>
  read(nodes)
    .map((node) => span(node, link))
    .join('')
    .replaceAll(/\s+/g, ' ')

function span(node: Node, link: Link): string {
  if (!isElement(node)) return escaped(node.data)
  const { name, attribs, children } = node
  if (name === 'code' || name === 'kbd') return code(textOf(node).replaceAll(/\s+/g, ' '))
  if (name === 'br') return ' '
  if (name === 'img') return attribs.alt ? `![${escaped(attribs.alt)}](${link(attribs.src ?? '')})` : ''
  const text = inline(children, link)
  const mark = marks[name]
  if (mark !== undefined && text.trim() !== '') return `${mark}${text.trim()}${mark}`
  if (name === 'a' && attribs.href !== undefined && text.trim() !== '')
    return `[${text.trim()}](${link(attribs.href)})`
  // What is a block elsewhere is set apart from its neighbors.
  return blocks.has(name) ? ` ${text} ` : text
}

const blocks = new Set(['dd', 'div', 'dt', 'figcaption', 'li', 'ol', 'p', 'pre', 'td', 'th', 'ul'])
