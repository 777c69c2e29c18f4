import type { Issue } from '@openpartner/validators'
import type { TextLocation, Range } from './model.ts'
import { type Node, nodeAt, type Tree } from './tree.ts'

/** Locates ranges of a text; fast if they are asked for in its order, which a new line of the text is read once for. */
export function locator(text: string): (range: Range) => TextLocation {
  let [line, start] = [1, 0]
  return ({ from, to }) => {
    if (from < start) [line, start] = [1, 0]
    for (;;) {
      const end = text.indexOf('\n', start)
      if (end < 0 || end >= from) return { from, to, line, column: from - start + 1 }
      line += 1
      start = end + 1
    }
  }
}

/** The range to mark for an issue; a missing property has that of its parent. */
export function rangeOf(tree: Tree, { code, path }: Pick<Issue, 'code' | 'path'>): Range {
  const node = nodeAt(tree, path)
  if (node !== undefined) return code === 'unknown-property' ? (node.key ?? node) : short(node)
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const parent = nodeAt(tree, path.slice(0, length))
    if (parent !== undefined) return parent.key ?? bracket(parent)
  }
  return bracket(tree.root)
}

/** Marking a whole object or array would mark the page, so only its bracket is marked. */
const short = (node: Node): Range =>
  node.children.length > 0 ? bracket(node) : { from: node.from, to: node.to }

const bracket = ({ from }: Node): Range => ({ from, to: from + 1 })
