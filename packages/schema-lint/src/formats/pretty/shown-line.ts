import { widthOf } from '@openpartner/terminal/width'
import { visible } from '@openpartner/terminal/visible'

/** A line of a file as it is shown: cut to fit, and where the mark below it begins, in columns. */
export type ShownLine = { readonly text: string; readonly before: number; readonly marked: number }

/**
 * Shows the part of a line around a mark.
 * @param from start of the mark in the line, in UTF-16 code units from 0
 * @param to its end; at least one column is marked
 * @param columns how wide the text may be
 */
export function shownLine(line: string, from: number, to: number, columns: number): ShownLine {
  const [lead, mark, rest] = [line.slice(0, from), line.slice(from, to), line.slice(to)]
  if (line.length <= columns * 2) {
    const parts = [shown(lead), shown(mark), shown(rest)] as const
    if (widthOf(parts.join('')) <= columns) return joined(...parts)
  }
  const marked = cut(shown(mark.slice(0, columns)), columns * 0.6)
  const before = cutStart(shown(lead.slice(-columns)), columns * 0.3)
  const room = columns - widthOf(before) - widthOf(marked)
  return joined(before, marked, cut(shown(rest.slice(0, columns)), room))
}

function joined(before: string, marked: string, after: string): ShownLine {
  return {
    text: before + marked + after,
    before: widthOf(before),
    marked: Math.max(1, widthOf(marked)),
  }
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '))
}

function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  for (const sign of text) {
    if (widthOf(kept + sign) > columns - 1) break
    kept += sign
  }
  return `${kept}…`
}

function cutStart(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  for (const sign of [...text].toReversed()) {
    if (widthOf(sign + kept) > columns - 1) break
    kept = sign + kept
  }
  return `…${kept}`
}
