import type { Node } from '../tree.ts'
import type { Edit } from './edit.ts'

/** Removes members from an object, each with its comma and line break. */
export function removals({ from, to, children }: Node, isRemoved: (member: Node) => boolean): Edit[] {
  const firstKept = children.find((member) => !isRemoved(member))
  const begin = children[0]
  if (firstKept === undefined || begin === undefined) return [{ from: from + 1, to: to - 1, text: '' }]
  const edits: Edit[] = []
  if (begin !== firstKept) edits.push({ from: start(begin), to: start(firstKept), text: '' })
  // Members removed after one that stays go with the commas before them.
  let kept: Node | undefined
  let removed: Node | undefined
  const close = () => {
    if (kept !== undefined && removed !== undefined) edits.push({ from: kept.to, to: removed.to, text: '' })
    removed = undefined
  }
  for (const member of children) {
    if (isRemoved(member)) removed = member
    else {
      close()
      kept = member
    }
  }
  close()
  return edits
}

const start = (member: Node): number => (member.key ?? member).from
