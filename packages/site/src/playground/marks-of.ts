import type { Mark } from './editor/marks.ts'
import type { LocatedIssue, Note, TextResult, Tools } from './model.ts'

/** The id of the syntax error of a text that is not JSON. */
export const syntaxId = 'syntax'

/** Identifies an issue within its text, in whatever language its sentence is. */
export const idOf = ({ issue: { code, pointer }, line }: LocatedIssue): string =>
  line === undefined ? `${code} ${pointer}` : `${code} ${line} ${pointer}`

/** Identifies the syntax error of a line. */
export const lineId = ({ location }: Note): string => `${syntaxId} ${location.line}`

/** What the editor marks. */
export function marksOf(
  result: TextResult,
  { choice, direction }: Pick<Tools, 'choice' | 'direction'>,
  activeIds: readonly string[],
): readonly Mark[] {
  if (result.kind === 'unchecked') return []
  const ofSyntax = (id: string, { message, location }: Note): Mark => {
    const isActive = activeIds.includes(id)
    return { id, range: location, message, locale: 'en', direction: 'ltr', isActive }
  }
  if (result.kind === 'syntax') return [ofSyntax(syntaxId, result)]
  const issues = result.issues.map((located) => {
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
  return [...issues, ...(result.lines?.syntaxErrors ?? []).map((note) => ofSyntax(lineId(note), note))]
}
