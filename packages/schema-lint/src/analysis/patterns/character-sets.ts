import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import type * as Analysis from 'regexp-ast-analysis'

// Only schemas with patterns that need it pay for the tables of Unicode.
const load = createRequire(import.meta.url)
const analysis = (): typeof Analysis => load('regexp-ast-analysis')

/** What one character of a pattern may be. */
export type CharacterNode = AST.Character | AST.CharacterClass | AST.CharacterSet

/** The characters that a part of a pattern stands for. */
export function charactersOf(node: CharacterNode, unicode: boolean): CharSet {
  return analysis().toUnicodeSet(node, { unicode }).chars
}

/** How many characters a part of a pattern takes. */
export function lengthOf(
  node: AST.Element | AST.Alternative | readonly AST.Alternative[],
  unicode: boolean,
): { readonly min: number; readonly max: number } {
  return analysis().getLengthRange(node, { unicode })
}
