import type { Change, Normalization } from '@openpartner/validators'
import { nameIn, toPointer } from './pointer.ts'

type Path = readonly (string | number)[]

/** A change of the normaliser, with the place in the text that it changes. */
export type Repair = Pick<Change, 'reason' | 'to'> & {
  /** In the text as it is, with the spelling that it has there. */
  readonly path: Path
  /** In the text as it is, and as it will be: an issue may speak of either. */
  readonly pointers: readonly [from: string, to: string]
}

/** What the normaliser would change in a document. Its own pointers are those of the result. */
export function repairsOf(
  document: unknown,
  normalize: (value: unknown) => Normalization,
  prefix: Path = [],
): readonly Repair[] {
  const { changes } = normalize(document)
  const spellings = new Map(
    changes.flatMap(({ reason, pointer, from }) =>
      reason === 'key-spelling' ? [[pointer, String(from)] as const] : [],
    ),
  )
  const start = toPointer(prefix)
  return changes.map(({ pointer, reason, to }) => {
    const path = [...prefix, ...sourceOf(document, pointer, reason === 'null-dropped', spellings)]
    return { reason, to, path, pointers: [toPointer(path), `${start}${pointer}`] }
  })
}

/** The path in the source of a pointer in the result. A dropped key has kept its own spelling. */
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
    const spelt = isLast && isDropped ? name : (spellings.get(here) ?? name)
    const key = Array.isArray(value) ? Number(name) : spelt
    path.push(key)
    value = (value as { readonly [key: string | number]: unknown } | undefined)?.[key]
  }
  return path
}
