import type { Issue } from '@openpartner/validators'
import type { Fix } from '../model.ts'
import { addField } from './add-field.ts'
import type { Context, FixKind } from './context.ts'
import { normalise } from './normalise.ts'
import { onlyWord } from './only-word.ts'
import { removeProperty } from './remove-property.ts'

/** The most telling first: an issue gets the first that applies. */
const kinds: readonly FixKind[] = [normalise, onlyWord, removeProperty, addField]

/** The certain repair of an issue, if there is one. */
export function fixesFor(issue: Issue, context: Context): readonly Fix[] {
  // Of a name that stands twice, a repair of the last would bring back the first.
  if (context.tree.repeated.length > 0) return []
  const fix = kinds.map((kind) => kind(issue, context)).find((found) => found !== undefined)
  return fix === undefined ? [] : [fix]
}
