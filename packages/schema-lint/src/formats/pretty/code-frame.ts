import type { Formatter as Format } from 'picocolors/types.js'
import type { Location } from '../../engine/finding.ts'
import { shownLine } from './shown-line.ts'

const widest = 120

/** The line that a finding is in, with its location marked below; none if the file has no such line. */
export function codeFrame(
  { start, end }: Location,
  lines: readonly string[],
  { columns, dim, color }: { readonly columns: number; readonly dim: Format; readonly color: Format },
): readonly string[] {
  const line = lines[start.line - 1]
  if (line === undefined || line.trim() === '') return []
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : line.length
  const number = String(start.line)
  const gutter = `    ${number} │ `
  const { text, before, marked } = shownLine(
    line,
    from,
    to,
    Math.max(20, Math.min(columns, widest) - gutter.length),
  )
  return [
    dim(gutter) + text.trimEnd(),
    dim(`    ${' '.repeat(number.length)} │ `) + ' '.repeat(before) + color('^'.repeat(marked)),
  ]
}
