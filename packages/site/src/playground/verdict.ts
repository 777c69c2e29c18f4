import type { Lines, TextResult } from './model.ts'

export type Verdict = { readonly kind: 'none' | 'valid' | 'invalid'; readonly text: string }

/** The line that sums up a result; `title` is the resource's: `CreateCustomerRequest`. */
export function verdictOf(result: TextResult, title: string): Verdict {
  if (result.kind === 'unchecked') return { kind: 'none', text: result.message }
  if (result.kind === 'syntax') return { kind: 'invalid', text: 'Not JSON yet' }
  if (result.lines !== undefined) return verdictOfLines(result.lines, title)
  const { length } = result.issues
  if (length === 0) return { kind: 'valid', text: `Valid: ${title}` }
  if (result.isCut) return { kind: 'invalid', text: `More than ${length} issues` }
  return { kind: 'invalid', text: counted(length, 'issue') }
}

function verdictOfLines({ valid, invalid, broken }: Lines, title: string): Verdict {
  const records = counted(valid + invalid + broken, 'record')
  if (invalid + broken === 0) return { kind: 'valid', text: `Valid: ${records} of ${title}` }
  const parts = [
    `${valid} valid`,
    ...(invalid > 0 ? [`${invalid} with issues`] : []),
    ...(broken > 0 ? [`${broken} not JSON`] : []),
  ]
  return { kind: 'invalid', text: `${records}: ${parts.join(', ')}` }
}

const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`
