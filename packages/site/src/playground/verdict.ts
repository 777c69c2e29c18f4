import type { TextResult } from './model.ts'

export type Verdict = { readonly kind: 'none' | 'valid' | 'invalid'; readonly text: string }

/** The line that sums up a result; `title` is the resource's: `CreateCustomerRequest`. */
export function verdictOf(result: TextResult, title: string): Verdict {
  if (result.kind === 'unchecked') return { kind: 'none', text: result.message }
  if (result.kind === 'syntax') return { kind: 'invalid', text: 'Not JSON yet' }
  const { length } = result.issues
  if (length === 0) return { kind: 'valid', text: `Valid: ${title}` }
  if (result.isCut) return { kind: 'invalid', text: `More than ${length} issues` }
  return { kind: 'invalid', text: length === 1 ? '1 issue' : `${length} issues` }
}
