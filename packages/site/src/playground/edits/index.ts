import type { Repairable } from '../normalization.ts'
import { locatedChanges, type NormalizerChange } from '../normalizer-changes.ts'
import type { Path } from '../path.ts'
import { type Node, nodeAt, readTree, type Tree } from '../tree.ts'
import { type Edit, type Edited, edited } from './edit.ts'
import { inserted } from './insert.ts'
import { removals } from './remove.ts'

/** A byte order mark is not a token, but keeps its offset. */
const treeOf = (text: string): Tree => readTree(text.replace(/^\uFEFF/, ' '))

const unchanged = (text: string): Edited => ({ text, selection: { from: 0, to: 0 } })

/** The text without the property at a path. */
export function removeAt(text: string, path: Path): Edited {
  const tree = treeOf(text)
  const node = nodeAt(tree, path)
  const parent = nodeAt(tree, path.slice(0, -1))
  if (node === undefined || parent?.members === undefined) return unchanged(text)
  return edited(
    text,
    removals(parent, (member) => member === node),
  )
}

/** The text with another value at a path. */
export function replaceAt(text: string, path: Path, value: unknown): Edited {
  const node = nodeAt(treeOf(text), path)
  return node === undefined
    ? unchanged(text)
    : edited(text, [{ ...rangeOf(node), text: JSON.stringify(value) }])
}

/** The text with another name for the property at a path. */
export function renameAt(text: string, path: Path, name: string): Edited {
  const node = nodeAt(treeOf(text), path)
  return node?.key === undefined
    ? unchanged(text)
    : edited(text, [{ ...node.key, text: JSON.stringify(name) }])
}

/** The text with a new property at a path, as the schema of the resource has it, with a value as JSON if it is known. */
export async function insertAt(text: string, path: Path, resource: string, json?: string): Promise<Edited> {
  const { memberOf } = await import('./member.ts')
  const tree = treeOf(text)
  const parent = nodeAt(tree, path.slice(0, -1))
  if (parent?.members === undefined || nodeAt(tree, path) !== undefined) return unchanged(text)
  const member = await memberOf(resource, path)
  return inserted(text, { root: tree.root, parent }, json === undefined ? member : { ...member, value: json })
}

/** The text with a property at another path, in an object that there is. */
export async function moveAt(text: string, path: Path, to: Path, resource: string): Promise<Edited> {
  const node = nodeAt(treeOf(text), path)
  if (node === undefined) return unchanged(text)
  const without = removeAt(text, path).text
  const moved = await insertAt(without, to, resource, text.slice(node.from, node.to))
  return moved.text === without ? unchanged(text) : moved
}

/** The text with everything that the normalizer would change. */
export const applyAllChanges = (text: string, documents: readonly Repairable[]): Edited =>
  applyChanges(text, documents.flatMap(locatedChanges))

/** The text with these changes of the normalizer. */
export function applyChanges(text: string, changes: readonly NormalizerChange[]): Edited {
  const tree = treeOf(text)
  const dropped = new Set<Node>()
  const parents = new Set<Node>()
  const edits: Edit[] = []
  for (const { reason, path, to } of changes) {
    const node = nodeAt(tree, path)
    if (node === undefined) continue
    if (to === undefined) {
      dropped.add(node)
      const parent = nodeAt(tree, path.slice(0, -1))
      if (parent !== undefined) parents.add(parent)
    } else if (reason === 'key-spelling') {
      if (node.key !== undefined) edits.push({ ...node.key, text: JSON.stringify(to) })
    } else edits.push({ ...rangeOf(node), text: JSON.stringify(to) })
  }
  const removed = [...parents].flatMap((parent) => removals(parent, (member) => dropped.has(member)))
  return edited(text, [...edits, ...removed])
}

const rangeOf = ({ from, to }: Node) => ({ from, to })
