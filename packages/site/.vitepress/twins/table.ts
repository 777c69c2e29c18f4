import { type Element, isElement, isSkipped, type Node, textOf } from './dom.ts'
import { inline, type Link } from './inline.ts'

const elements = (nodes: readonly Node[], ...names: readonly string[]): readonly Element[] =>
  nodes.filter((node) => isElement(node)).filter((node) => names.includes(node.name) && !isSkipped(node))

/** A table as Markdown; its first row is the head. */
export function table({ children }: Element, link: Link): string {
  const parts = elements(children, 'thead', 'tbody', 'tfoot')
  const rows = [...parts.flatMap((part) => elements(part.children, 'tr')), ...elements(children, 'tr')]
  const lines = rows.map((row) =>
    elements(row.children, 'th', 'td').map((cell) => {
      // The head of a table that can be sorted consists of buttons.
      const text = inline(cell.children, link).trim() || (cell.name === 'th' ? textOf(cell).trim() : '')
      return text.replaceAll('|', String.raw`\|`)
    }),
  )
  const [head = [], ...body] = lines
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
