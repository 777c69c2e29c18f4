import type { Fix } from '../model.ts'
import type { Repair } from '../repairs.ts'
import { edits, type FixKind } from './context.ts'

/** Does what the normaliser does at the place of the issue, unless that is no word that may stand there: `UK`. */
export const normalise: FixKind = ({ code, pointer, params: { allowed } }, { repairs }) => {
  const here = repairs.get(pointer)
  const last = here?.at(-1)
  if (here === undefined || last === undefined) return undefined
  if (code === 'enum' && Array.isArray(allowed) && !allowed.includes(last.to)) return undefined
  return fixWith(here, labelOf(here[0] ?? last))
}

/** Does all that the normaliser does. */
export const normaliseAll = (repairs: readonly Repair[]): Fix[] =>
  repairs.length === 0 ? [] : [fixWith(repairs, 'Normalise the document')]

const fixWith = (repairs: readonly Repair[], label: string): Fix => ({
  label,
  apply: async (text) => (await edits()).repair(text, repairs),
})

function labelOf({ reason, to }: Repair): string {
  if (reason === 'key-spelling') return `Rename to ${String(to)}`
  return reason === 'null-dropped' ? 'Remove the null' : `Write ${String(to)}`
}
