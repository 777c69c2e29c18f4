import type { Examination } from './model.ts'

export type Verdict = { readonly kind: 'none' | 'valid' | 'faulty'; readonly text: string }

/** The one line that sums an examination up; `title` is the resource's: `Customer create request`. */
export function verdictOf(examination: Examination, title: string): Verdict {
  if (examination.kind === 'unexamined') return { kind: 'none', text: examination.message }
  if (examination.kind === 'syntax') return { kind: 'faulty', text: 'Not JSON yet' }
  const { length } = examination.findings
  if (length === 0) return { kind: 'valid', text: `Valid: ${title}` }
  if (examination.isCut) return { kind: 'faulty', text: `More than ${length} issues` }
  return { kind: 'faulty', text: length === 1 ? '1 issue' : `${length} issues` }
}
