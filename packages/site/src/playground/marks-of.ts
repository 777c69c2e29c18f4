import type { Mark } from './editor/marks.ts'
import type { LocatedIssue, TextResult, Tools } from './model.ts'

/** The id of the syntax error of a text that is not JSON. */
export const syntaxId = 'syntax'

/** Identifies an issue within its text, in whatever language its sentence is. */
export const idOf = ({ issue: { code, pointer } }: LocatedIssue): string => `${code} ${pointer}`

/** What the editor marks. */
export function marksOf(
  result: TextResult,
  { choice, direction }: Pick<Tools, 'choice' | 'direction'>,
  activeIds: readonly string[],
): readonly Mark[] {
  if (result.kind === 'unchecked') return []
  if (result.kind === 'syntax') {
    const { message, location } = result
    const isActive = activeIds.includes(syntaxId)
    return [{ id: syntaxId, range: location, message, locale: 'en', direction: 'ltr', isActive }]
  }
  return result.issues.map((located) => {
    const id = idOf(located)
    return {
      id,
      range: located.location,
      message: located.issue.message,
      locale: choice.locale,
      direction,
      isActive: activeIds.includes(id),
    }
  })
}
