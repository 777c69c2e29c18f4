import { createRequire } from 'node:module'
import type * as Regexpp from '@eslint-community/regexpp'
import type { AST, RegExpParser } from '@eslint-community/regexpp'

/** A regular expression of a schema, as ECMA-262 reads it. */
export type Pattern = {
  readonly text: string
  readonly ast: AST.Pattern
  /** Whether it is valid with the `u` flag, which JSON Schema asks for; otherwise it is read without. */
  readonly unicode: boolean
}

/** A text read as a regular expression. */
export type PatternReading = {
  /** Absent if it is invalid, with and without the `u` flag. */
  readonly pattern?: Pattern
  /** What is wrong with it, at which character (from 1); with the `u` flag if it is valid without. */
  readonly syntaxError?: string
}

// Loaded only for schemas with patterns.
const load = createRequire(import.meta.url)
let loaded: RegExpParser | undefined

function parser(): RegExpParser {
  loaded ??= new (load('@eslint-community/regexpp') as typeof Regexpp).RegExpParser({ ecmaVersion: 2025 })
  return loaded
}

const known = new Map<string, PatternReading>()

/** Reads a regular expression, with its syntax error if it has one. */
export function readPattern(text: string): PatternReading {
  let reading = known.get(text)
  if (reading === undefined) {
    reading = read(text)
    known.set(text, reading)
  }
  return reading
}

/** Reads a regular expression; undefined if it is invalid, with and without the `u` flag. */
export function parsePattern(text: string): Pattern | undefined {
  return readPattern(text).pattern
}

/** The syntax tree of a pattern that is valid with the `u` flag. */
export function unicodeTree(text: string): AST.Pattern | undefined {
  const pattern = parsePattern(text)
  return pattern?.unicode === true ? pattern.ast : undefined
}

function read(text: string): PatternReading {
  const strict = parseAs(text, true)
  if (typeof strict !== 'string') return { pattern: { text, ast: strict, unicode: true } }
  const loose = parseAs(text, false)
  if (typeof loose === 'string') return { syntaxError: loose }
  return { pattern: { text, ast: loose, unicode: false }, syntaxError: strict }
}

/** The syntax tree, or what is wrong. */
function parseAs(text: string, unicode: boolean): AST.Pattern | string {
  try {
    return parser().parsePattern(text, 0, text.length, { unicode })
  } catch (error) {
    const { RegExpSyntaxError } = load('@eslint-community/regexpp') as typeof Regexpp
    if (error instanceof RangeError) return 'Nested too deeply'
    if (!(error instanceof RegExpSyntaxError)) throw error
    return `${error.message.replace(/^.*\/[a-z]*: /s, '')} at character ${Math.max(error.index, 1)}`
  }
}
