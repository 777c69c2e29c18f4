import { createRequire } from 'node:module'
import type * as Regexpp from '@eslint-community/regexpp'

// Only a schema with a pattern pays for its parser.
const load = createRequire(import.meta.url)

const known = new Map<string, Regexpp.AST.Pattern | undefined>()

/** The syntax tree of a pattern, read as ECMA-262 with the `u` flag; undefined where it is none. */
export function parsePattern(pattern: string): Regexpp.AST.Pattern | undefined {
  if (known.has(pattern)) return known.get(pattern)
  const tree = parse(pattern)
  known.set(pattern, tree)
  return tree
}

function parse(pattern: string): Regexpp.AST.Pattern | undefined {
  const { RegExpParser } = load('@eslint-community/regexpp') as typeof Regexpp
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true })
  } catch {
    return undefined
  }
}
