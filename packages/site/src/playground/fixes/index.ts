import type { Issue } from '@openpartner/validators'
import type { Fix } from '../model.ts'
import { addField } from './add-field.ts'
import type { Context, FixKind } from './context.ts'
import { normalizeValue } from './normalize.ts'
import { onlyValue } from './only-value.ts'
import { removeProperty } from './remove-property.ts'

/** The most specific first: an issue gets the first that applies. */
const kinds: readonly FixKind[] = [normalizeValue, onlyValue, removeProperty, addField]

/** The fix of an issue, if one is certain. */
export function fixesFor(issue: Issue, context: Context): readonly Fix[] {
  // Where a name is repeated, fixing the last one would bring back the first.
  if (context.tree.repeated.length > 0) return []
  const fix = kinds.map((kind) => kind(issue, context)).find((found) => found !== undefined)
  return fix === undefined ? [] : [fix]
}
