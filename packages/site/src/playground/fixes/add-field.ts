import { requiredCodes } from '../choices.ts'
import { isObject, valueAt } from '../path.ts'
import { edits, type FixKind } from './context.ts'

/** Adds a missing property; an empty one is for the user to fill in. */
export const addField: FixKind = ({ code, path }, { document, start, tools }) => {
  const isMissing = requiredCodes.includes(code) && path.length > 0 && valueAt(document, path) === undefined
  if (!isMissing || !isObject(valueAt(document, path.slice(0, -1)))) return undefined
  return {
    label: `Add ${String(path.at(-1))}`,
    apply: async (text) => (await edits()).insertAt(text, [...start, ...path], tools.choice.resource),
  }
}
