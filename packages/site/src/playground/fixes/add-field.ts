import { nodeAt } from '../tree.ts'
import { edits, type FixKind } from './context.ts'

const codes = new Set(['required', 'registration-number-required', 'phone-number-required'])

/** Adds a missing property; an empty one is for the user to fill in. */
export const addField: FixKind = ({ code, path }, { tree, tools }) => {
  const isMissing = codes.has(code) && path.length > 0 && nodeAt(tree, path) === undefined
  if (!isMissing || nodeAt(tree, path.slice(0, -1))?.members === undefined) return undefined
  return {
    label: `Add ${String(path.at(-1))}`,
    apply: async (text) => (await edits()).insertAt(text, path, tools.choice.resource),
  }
}
