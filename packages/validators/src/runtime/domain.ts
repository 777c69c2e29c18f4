import { isLetter, isLetterOrDigit } from './letter.ts'

/** The pattern `domain` on the text from an index on. */
export function isDomain(text: string, from = 0): boolean {
  let start = from
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 46) {
      if (!isLabel(text, start, index)) return false
      start = index + 1
    } else if (code !== 45 && !isLetterOrDigit(code)) return false
  }
  return (
    start > from &&
    text.length - start > 1 &&
    isLetter(text.charCodeAt(start)) &&
    isLabel(text, start, text.length)
  )
}

/** One to 63 letters, digits and dashes, no dash at either end; which characters they are was seen already. */
const isLabel = (text: string, start: number, end: number): boolean =>
  end > start && end - start < 64 && text.charCodeAt(start) !== 45 && text.charCodeAt(end - 1) !== 45
