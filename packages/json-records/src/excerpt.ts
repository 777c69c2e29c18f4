import { visible } from '@openpartner/terminal/visible'
import { widthOf } from '@openpartner/terminal/width'

const before = 60
const after = 40

/** The line around an offset, cut to about a hundred characters and safe to print, and a caret to print below it. */
export function excerptOf(text: string, offset: number): { readonly source: string; readonly caret: string } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const found = text.indexOf('\n', Math.max(offset, lineStart))
  const lineEnd = trimmedEnd(text, found < 0 ? text.length : found, offset)
  const from = offset - lineStart > before ? offset - before : lineStart
  const to = lineEnd - offset > after ? offset + after : lineEnd
  const left = (from > lineStart ? '…' : '') + visible(text.slice(from, offset).replaceAll('\t', ' '))
  const right = visible(text.slice(offset, to).replaceAll('\t', ' ')) + (to < lineEnd ? '…' : '')
  return { source: left + right, caret: `${' '.repeat(widthOf(left))}^` }
}

const trimmedEnd = (text: string, end: number, offset: number): number =>
  end > offset && text[end - 1] === '\r' ? end - 1 : end
