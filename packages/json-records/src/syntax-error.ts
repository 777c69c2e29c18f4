import { createScanner } from 'jsonc-parser'
import { expectation, found, type Locate, unclosed } from './expectation.ts'
import { type State, successor, tokens } from './grammar.ts'
import { positionOf } from './position.ts'
import { tokenError } from './token-error.ts'

export type JsonSyntaxError = {
  /** In the text, from 0, in UTF-16 units. */
  readonly offset: number
  /** What was expected, as a clause. It never quotes the text. */
  readonly message: string
}

/**
 * The first syntax error of a text that `JSON.parse` rejects. It goes from token to token and keeps its own stack:
 * jsonc-parser's `parse` calls itself at each level, and a million levels would end the process.
 * @param locate where an offset is, for the message; in this text unless said otherwise
 */
export function syntaxErrorIn(
  text: string,
  locate: Locate = (offset) => positionOf(text, offset),
): JsonSyntaxError {
  const scanner = createScanner(text)
  const open: number[] = []
  let state: State = 'value'
  let comma = 0
  let end = 0
  for (;;) {
    const token = tokens[scanner.scan()] ?? 'unknown'
    const offset = scanner.getTokenOffset()
    // The scanner takes the minus sign alone.
    const length = text.startsWith('-Infinity', offset) ? 9 : scanner.getTokenLength()
    const parent = open.length === 0 ? undefined : text[open.at(-1) as number]
    if (token === 'blank') continue
    if (token === 'comment') return { offset, message: 'comments are not allowed in JSON' }
    if (token === 'end') return unclosed(text, { state, opened: open.at(-1), end, locate })
    if (token === 'unknown' || scanner.getTokenError() !== 0) {
      const error = tokenError(text.slice(offset, offset + length), state)
      if (error !== undefined) return { offset: offset + error.at, message: error.message }
    }
    const next = successor(state, token, parent)
    if (next === undefined) {
      const trailing =
        (state === 'key' && token === '}') || (state === 'value' && token === ']' && parent === '[')
      if (trailing) return { offset: comma, message: `trailing comma before ${token}; remove the comma` }
      if (token === 'literal' && offset === end && text[end - 1] === '0') {
        return { offset: end - 1, message: 'numbers must not start with 0' }
      }
      return {
        offset,
        message: `${expectation(state, parent)}, found ${found(token, text.slice(offset, offset + 2))}`,
      }
    }
    if (token === '{' || token === '[') open.push(offset)
    if (token === '}' || token === ']') open.pop()
    if (token === ',') comma = offset
    state = next === 'comma-or-end' && open.length === 0 ? 'end' : next
    end = offset + length
  }
}
