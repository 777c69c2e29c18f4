import type { Repairable, Repaired } from './normalization.ts'
import type { Path } from './path.ts'
import { nameIn, toPointer } from './pointer.ts'

/** A change the normalizer makes, with the location in the text that it changes. */
export type NormalizerChange = Pick<Repaired['changes'][number], 'reason' | 'to'> & {
  /** In the current text, with the spelling used there. */
  readonly path: Path
  /** In the current text, and after the change: an issue may refer to either. */
  readonly pointers: readonly [from: string, to: string]
}

/** What the normalizer would change in a document. Its own pointers refer to the result. */
export function locatedChanges({ document, start, changes }: Repairable): readonly NormalizerChange[] {
  const spellings = new Map(
    changes.flatMap(({ reason, pointer, from }) =>
      reason === 'key-spelling' ? [[pointer, String(from)] as const] : [],
    ),
  )
  const before = toPointer(start)
  return changes.map(({ pointer, reason, to }) => {
    const path = [...start, ...sourceOf(document, pointer, to === undefined, spellings)]
    return { reason, to, path, pointers: [toPointer(path), `${before}${pointer}`] }
  })
}

/** The path in the source of a pointer in the result. A dropped key keeps its spelling. */
function sourceOf(
  document: unknown,
  pointer: string,
  isDropped: boolean,
  spellings: ReadonlyMap<string, string>,
): Path {
  const steps = pointer.split('/').slice(1)
  const path: (string | number)[] = []
  let value = document
  let here = ''
  for (const [index, step] of steps.entries()) {
    here += `/${step}`
    const name = nameIn(step)
    const isLast = index === steps.length - 1
    const spelled = isLast && isDropped ? name : (spellings.get(here) ?? name)
    const key = Array.isArray(value) ? Number(name) : spelled
    path.push(key)
    value = (value as { readonly [key: string | number]: unknown } | undefined)?.[key]
  }
  return path
}
