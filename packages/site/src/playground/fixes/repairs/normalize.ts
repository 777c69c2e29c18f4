import type { Fix, LocatedChange, Range, TextLocation } from '../../model.ts'
import type { Repairable } from '../../normalization.ts'
import { locatedChanges, type NormalizerChange } from '../../normalizer-changes.ts'
import { toPointer } from '../../pointer.ts'
import { nodeAt, type Tree } from '../../tree.ts'
import { type Context, edits, type FixKind } from '../context.ts'

/** Does what the normalizer does at the location, unless the result is not an allowed value: `UK`. */
export const normalizeValue: FixKind = ({ code, path, pointer, params: { allowed, kind } }, context) => {
  const here = changesOf(context).get(`${toPointer(context.start)}${pointer}`)
  const last = here?.at(-1)
  if (here === undefined || last === undefined) return undefined
  // Without the null, the field is still missing.
  if (last.to === undefined && code.endsWith('required')) return undefined
  // A choice among several fields names the field with the value.
  const value = kind === 'either' ? `${String(path.at(-1))}: ${String(last.to)}` : last.to
  if (code === 'enum' && Array.isArray(allowed) && !allowed.includes(value)) return undefined
  return fixWith(here, labelOf(here[0] ?? last))
}

const changesByPointer = new WeakMap<Context, ReadonlyMap<string, readonly NormalizerChange[]>>()

/** By the pointers before and after the change. */
function changesOf(context: Context): ReadonlyMap<string, readonly NormalizerChange[]> {
  const known = changesByPointer.get(context) ?? byPointer(locatedChanges(context))
  changesByPointer.set(context, known)
  return known
}

function byPointer(changes: readonly NormalizerChange[]): ReadonlyMap<string, readonly NormalizerChange[]> {
  const found = new Map<string, NormalizerChange[]>()
  for (const change of changes) {
    for (const pointer of new Set(change.pointers)) {
      const others = found.get(pointer)
      if (others === undefined) found.set(pointer, [change])
      else others.push(change)
    }
  }
  return found
}

/** So many things that the normalizer does, each for itself. What has no place in the text is left out. */
export const changesOneByOne = (
  documents: readonly Repairable[],
  count: number,
  tree: Tree,
  locate: (range: Range) => TextLocation,
): readonly LocatedChange[] =>
  documents
    .flatMap(locatedChanges)
    .slice(0, count)
    .flatMap((change) => {
      const node = nodeAt(tree, change.path)
      if (node === undefined) return []
      const location = locate(change.reason === 'key-spelling' ? (node.key ?? node) : node)
      return [{ pointer: change.pointers[0], location, fix: fixWith([change], labelOf(change)) }]
    })

const fixWith = (changes: readonly NormalizerChange[], label: string): Fix => ({
  label,
  apply: async (text) => (await edits()).applyChanges(text, changes),
})

function labelOf({ reason, to }: NormalizerChange): string {
  if (reason === 'key-spelling') return `Rename to ${String(to)}`
  if (to === undefined) return reason === 'null-dropped' ? 'Remove the null' : 'Remove the field'
  return `Write ${typeof to === 'string' ? to : JSON.stringify(to)}`
}
