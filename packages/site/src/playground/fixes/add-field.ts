import { requiredCodes } from '../choices.ts'
import { nodeAt } from '../tree.ts'
import { edits, type FixKind } from './context.ts'

/** Adds a missing property; an empty one is for the user to fill in. */
export const addField: FixKind = ({ code, path }, { tree, tools }) => {
  const isMissing = requiredCodes.includes(code) && path.length > 0 && nodeAt(tree, path) === undefined
  if (!isMissing || nodeAt(tree, path.slice(0, -1))?.members === undefined) return undefined
  return {
    label: `Add ${String(path.at(-1))}`,
    apply: async (text) => (await edits()).insertAt(text, path, tools.choice.resource),
  }
}
