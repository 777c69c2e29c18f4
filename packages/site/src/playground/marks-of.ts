import type { Mark } from './editor/marks.ts'
import type { Examination, Finding, Tools } from './model.ts'

/** The id of the only fault of a text that is no JSON. */
export const syntaxId = 'syntax'

/** What tells a finding from the others of the same text, and stays when the sentence is in another language. */
export const idOf = ({ issue: { code, pointer } }: Finding): string => `${code} ${pointer}`

/** What the editor draws of an examination. */
export function marksOf(
  examination: Examination,
  { choice, direction }: Pick<Tools, 'choice' | 'direction'>,
  activeIds: readonly string[],
): readonly Mark[] {
  if (examination.kind === 'unexamined') return []
  if (examination.kind === 'syntax') {
    const { message, place } = examination
    const isActive = activeIds.includes(syntaxId)
    return [{ id: syntaxId, range: place, message, locale: 'en', direction: 'ltr', isActive }]
  }
  return examination.findings.map((finding) => {
    const id = idOf(finding)
    return {
      id,
      range: finding.place,
      message: finding.issue.message,
      locale: choice.locale,
      direction,
      isActive: activeIds.includes(id),
    }
  })
}
