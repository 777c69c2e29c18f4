import { hold, type Pieces } from './pieces.ts'
import type { Part, Splitter } from './splitter.ts'

const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const open = 0x5b
const close = 0x5d

const isBlankCode = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/** How a bracket or brace changes the depth: whether they match is the parser's business. */
function stepOf(code: number): number {
  if (code === open || code === 0x7b) return 1
  return code === close || code === 0x7d ? -1 : 0
}

/**
 * Splits a JSON array at its own commas. What is between them is parsed afterwards, so that an item that is not JSON does
 * not end the others.
 */
export function splitArray<Piece extends { readonly length: number }>(
  pieces: Pieces<Piece>,
  limit: number,
): Splitter<Piece> {
  const { codeAt, cut, keep, mark, skipText } = pieces
  const held = hold(pieces, limit)
  let state: 'before' | 'inside' | 'after' | 'failed' = 'before'
  let marks = 0
  let depth = 0
  let isString = false
  let isEscaped = false
  let isBlank = true
  let isFirst = true

  const failed = (error: string): Part<Piece> => {
    state = 'failed'
    return { error }
  }

  /** Whether the item ends here. */
  const ends = (code: number): boolean => {
    if (isString) {
      if (isEscaped) isEscaped = false
      else if (code === backslash) isEscaped = true
      else if (code === quote) isString = false
      return false
    }
    if (depth === 0 && (code === comma || code === close)) return true
    if (isBlankCode(code)) return false
    isBlank = false
    if (code === quote) isString = true
    else depth = Math.max(0, depth + stepOf(code))
    return false
  }

  /** Whether the array begins here; `undefined` if it may still. */
  const begins = (code: number): boolean | undefined => {
    if (marks < mark.length && code === mark[marks]) {
      marks += 1
      return undefined
    }
    if (marks > 0 && marks < mark.length) return false
    marks = mark.length
    return isBlankCode(code) ? undefined : code === open
  }

  return {
    *push(chunk) {
      let from = 0
      for (let at = 0; at < chunk.length && state !== 'failed'; at += 1) {
        if (isString && !isEscaped) at = skipText(chunk, at)
        if (at === chunk.length) break
        const code = codeAt(chunk, at)
        if (state === 'inside') {
          if (!ends(code)) continue
          const content = held.take(cut(chunk, from, at))
          from = at + 1
          if (code === close) state = 'after'
          if (!(code === close && isFirst && isBlank)) yield { content, line: undefined }
          isFirst = false
          isBlank = true
        } else if (state === 'after') {
          if (!isBlankCode(code)) yield failed('There is more after the end of the array.')
        } else {
          const begun = begins(code)
          if (begun === false) yield failed('The text is not a JSON array.')
          else if (begun === true) state = 'inside'
          from = at + 1
        }
      }
      if (state === 'inside') held.add(keep(chunk, from))
    },
    end: () => {
      if (state === 'before') return failed('The text is not a JSON array.')
      return state === 'inside' ? failed('The array is not closed.') : undefined
    },
  }
}
