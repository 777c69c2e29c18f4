import { createRequire } from 'node:module'
import type * as Regexpp from '@eslint-community/regexpp'
import type { AST, RegExpParser } from '@eslint-community/regexpp'

/** A regular expression of a schema, as ECMAScript reads it. */
export type Pattern = {
  readonly text: string
  readonly ast: AST.Pattern
  /** Whether it is valid with the `u` flag, which JSON Schema asks for; else it is read without. */
  readonly unicode: boolean
}

// Only a schema with a pattern pays for its parser.
const load = createRequire(import.meta.url)
let loaded: RegExpParser | undefined

function parser(): RegExpParser {
  loaded ??= new (load('@eslint-community/regexpp') as typeof Regexpp).RegExpParser({ ecmaVersion: 2025 })
  return loaded
}

const known = new Map<string, Pattern | undefined>()

/** Reads a regular expression; undefined if ECMAScript does not know it with or without the `u` flag. */
export function parsePattern(text: string): Pattern | undefined {
  if (!known.has(text)) known.set(text, parseAs(text, true) ?? parseAs(text, false))
  return known.get(text)
}

/** The syntax tree of a pattern that is valid with the `u` flag. */
export function unicodeTree(text: string): AST.Pattern | undefined {
  const pattern = parsePattern(text)
  return pattern?.unicode === true ? pattern.ast : undefined
}

function parseAs(text: string, unicode: boolean): Pattern | undefined {
  try {
    return { text, unicode, ast: parser().parsePattern(text, 0, text.length, { unicode }) }
  } catch {
    return undefined
  }
}
