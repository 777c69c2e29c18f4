import type { Fix } from '../model.ts'
import type { NormalizerChange } from '../normalizer-changes.ts'
import { edits, type FixKind } from './context.ts'

/** Does what the normalizer does at the location, unless the result is not an allowed value: `UK`. */
export const normalizeValue: FixKind = ({ code, pointer, params: { allowed } }, { changes }) => {
  const here = changes.get(pointer)
  const last = here?.at(-1)
  if (here === undefined || last === undefined) return undefined
  if (code === 'enum' && Array.isArray(allowed) && !allowed.includes(last.to)) return undefined
  return fixWith(here, labelOf(here[0] ?? last))
}

/** Does everything the normalizer does. */
export const normalizeDocument = (changes: readonly NormalizerChange[]): Fix[] =>
  changes.length === 0 ? [] : [fixWith(changes, 'Normalize the document')]

const fixWith = (changes: readonly NormalizerChange[], label: string): Fix => ({
  label,
  apply: async (text) => (await edits()).applyChanges(text, changes),
})

function labelOf({ reason, to }: NormalizerChange): string {
  if (reason === 'key-spelling') return `Rename to ${String(to)}`
  return reason === 'null-dropped' ? 'Remove the null' : `Write ${String(to)}`
}
