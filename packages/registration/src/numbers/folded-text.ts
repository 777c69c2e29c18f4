import { isDigit, isLetter } from './ascii.ts'
import { foldLetter } from './fold.ts'

/** The letters and digits of a text for comparison, and for each of their characters, where it ends in the text. */
export type FoldedText = Readonly<{ folded: string; ends: readonly number[] }>

const units = /[\p{L}\p{N}]\p{M}*/gu

/** Folds letter by letter, so that what is found in the folded text can be found in the text itself. */
export function foldedText(text: string): FoldedText {
  const ends: number[] = []
  let folded = ''
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 127) return foldedUnicode(text)
    if (!isDigit(code) && !isLetter(code)) continue
    folded += text.charAt(index)
    ends.push(index + 1)
  }
  return { folded: folded.toUpperCase(), ends }
}

function foldedUnicode(text: string): FoldedText {
  const ends: number[] = []
  let folded = ''
  for (const { 0: unit, index } of text.matchAll(units)) {
    const own = foldLetter(unit)
    folded += own
    for (let character = 0; character < own.length; character += 1) ends.push(index + unit.length)
  }
  return { folded, ends }
}

/** Whether more than the change from letter to digit ends a word at `end`. */
export function endsApart(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  // A dash or slash may belong to a number of unknown format, such as `SS-1234`.
  if (code < 128) return !isDigit(code) && !isLetter(code) && code !== 45 && code !== 47
  return !/^[\p{L}\p{N}]/u.test(text.slice(end))
}

/** Whether a word, or a run of letters or digits, ends at `end`. */
export const endsRun = (text: string, end: number): boolean =>
  endsApart(text, end) || endsInLetter(text.slice(0, end)) !== /^\p{L}/u.test(text.slice(end))

function endsInLetter(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return code < 128 ? isLetter(code) : /\p{L}\p{M}*$/u.test(text)
}
