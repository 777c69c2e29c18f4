import type { Issue } from '@openpartner/validators'
import type { Colors } from '@openpartner/terminal/colors'
import { largest } from '@openpartner/terminal/largest'
import { shorten } from '@openpartner/terminal/shorten'
import { visible, visibleSentence } from '@openpartner/terminal/visible'
import { padTo, widthOf } from '@openpartner/terminal/width'

const gap = '  '
const longestPointer = 120

/** Pointer, sentence and code of each issue: in columns, or with the sentence below the pointer if they don't fit. */
export function issueLines(
  issues: readonly Issue[],
  { colors, indent, columns }: { readonly colors: Colors; readonly indent: string; readonly columns: number },
): string[] {
  const { dim, yellow } = colors
  const rows = issues.map(({ pointer, message, code }) => ({
    pointer: pointer === '' ? '(the whole record)' : shorten(pointer, longestPointer),
    message: visibleSentence(message),
    code: visible(code),
  }))
  const widest = (key: 'pointer' | 'message' | 'code'): number =>
    largest(rows.map((row) => widthOf(row[key])))
  const pointers = widest('pointer')
  const messages = widest('message')
  const width = indent.length + pointers + gap.length + messages + gap.length + widest('code')
  if (width <= columns) {
    return rows.map(
      ({ pointer, message, code }) =>
        `${indent}${yellow(padTo(pointer, pointers))}${gap}${padTo(message, messages)}${gap}${dim(code)}`,
    )
  }
  return rows.flatMap(({ pointer, message, code }) => [
    `${indent}${yellow(pointer)}`,
    `${indent}${gap}${message}${gap}${dim(code)}`,
  ])
}
