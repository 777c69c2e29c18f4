import type { Issue } from '@openpartner/validators'
import { notAllowedCodes } from '../choices.ts'
import type { Fix } from '../model.ts'
import { all, onDemand } from '../on-demand.ts'
import { addField } from './add-field.ts'
import type { Context, FixKind } from './context.ts'

/** Kinds that the example at the beginning can do without. */
export const repairs = onDemand(() => import('./repairs/index.ts'))

const repairable = new Set(['unknown-property', 'enum', 'type', 'pattern', 'format', ...notAllowedCodes])

/** Loads what may know more fixes; `undefined` if all that is needed is there. */
export function loadFixes(found: readonly { issue: Issue }[], changes: number): Promise<void> | undefined {
  if (changes === 0 && !found.some(({ issue }) => repairable.has(issue.code))) return undefined
  return all([repairs.load(), repairs.module()?.loadRepairs(found)])
}

/** The fix of an issue, if one is certain: of the first kind that applies, the most specific first. */
export function fixesFor(issue: Issue, context: Context): readonly Fix[] {
  for (const kind of [...(repairs.module()?.kinds ?? []), addUnlessElsewhere]) {
    const fix = kind(issue, context)
    if (fix !== undefined) return [fix]
  }
  return []
}

const addUnlessElsewhere: FixKind = (issue, context) => {
  const fix = addField(issue, context)
  return fix !== undefined && repairs.module()?.isElsewhere(issue, context) === true ? undefined : fix
}
