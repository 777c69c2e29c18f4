import type { JsonSyntaxError } from './syntax-error.ts'
import { closing, type State, type Token } from './grammar.ts'
import type { Position } from './region.ts'

/** What the grammar expects, as a clause. */
export function expectation(state: State, parent: string | undefined): string {
  switch (state) {
    case 'value':
      return 'expected a value'
    case 'value-or-end':
      return 'expected a value or ]'
    case 'key':
      return 'expected a property name in double quotation marks'
    case 'key-or-end':
      return 'expected a property name in double quotation marks or }'
    case 'colon':
      return 'expected a colon after the property name'
    case 'comma-or-end':
      return `expected a comma or ${closing(parent)}`
    case 'end':
      return 'expected nothing after the end of the JSON value (put records in an array, or one on each line)'
  }
}

const names: Readonly<Partial<Record<Token, string>>> = {
  ',': 'a comma',
  ':': 'a colon',
  string: 'a string',
  literal: 'a value',
}

/** What is there instead; of the user's text, at most one character is named. */
export function found(token: Token, beginning: string): string {
  if (token !== 'unknown') return names[token] ?? token
  const character = String.fromCodePoint(beginning.codePointAt(0) ?? 0)
  if (/[\p{L}_$]/u.test(character)) return 'an unquoted word'
  return /[!-~]/.test(character)
    ? character
    : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Where an offset in a text is. */
export type Locate = (offset: number) => Position

/** The text ends too early: what is missing at its end, and where it was opened. */
export function unclosed(
  text: string,
  {
    state,
    opened,
    end,
    locate,
  }: {
    readonly state: State
    readonly opened: number | undefined
    readonly end: number
    readonly locate: Locate
  },
): JsonSyntaxError {
  if (opened === undefined) return { offset: end, message: `${expectation(state, undefined)}, found the end` }
  const { line, column } = locate(opened)
  const parent = text[opened] ?? ''
  // A line of NDJSON does not know its number; within one line the column says enough.
  const location = line === locate(end).line ? `column ${column}` : `line ${line}, column ${column}`
  return {
    offset: end,
    message: `${expectation(state, parent)}, found the end; the ${parent} at ${location} is not closed`,
  }
}
