import { largest } from '@openpartner/terminal/largest'
import { padTo, widthOf } from '@openpartner/terminal/width'
import { wrap } from '@openpartner/terminal/wrap'
import type { Page } from './page.ts'

export type Row = readonly [label: string, text: string]

const gap = '  '

/** Labels and texts in two columns; a text that is too long continues below itself. */
export function rows(entries: readonly Row[], indent: string, { colors, columns }: Page): string[] {
  const labels = largest(entries.map(([label]) => widthOf(label)))
  const left = indent.length + labels + gap.length
  return entries.flatMap(([label, text]) => {
    const [first = '', ...more] = wrap(text, columns - left)
    const line = `${indent}${colors.dim(padTo(label, labels))}${gap}${first}`
    return [line, ...more.map((part) => ' '.repeat(left) + part)]
  })
}
