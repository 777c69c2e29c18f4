import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'
import type * as Refa from 'refa'
import type { CharSet } from 'refa'
import type * as Analysis from 'regexp-ast-analysis'

// Loaded only for patterns that need the Unicode tables.
const load = createRequire(import.meta.url)
const refa = (): typeof Refa => load('refa')
const analysis = (): typeof Analysis => load('regexp-ast-analysis')

/** A part of a pattern that matches one character. */
export type CharacterNode = AST.Character | AST.CharacterClass | AST.CharacterSet

/** The characters that a part of a pattern matches. */
export function charactersOf(node: CharacterNode, unicode: boolean): CharSet {
  return analysis().toUnicodeSet(node, { unicode }).chars
}

/** Every character of the texts that a pattern sees: code points with the `u` flag, UTF-16 code units without. */
export function everyCharacter(unicode: boolean): CharSet {
  return refa().CharSet.all(unicode ? 0x10_ffff : 0xffff)
}

/** How many characters a part of a pattern matches. */
export function lengthOf(
  node: AST.Element | AST.Alternative | readonly AST.Alternative[],
  unicode: boolean,
): { readonly min: number; readonly max: number } {
  return analysis().getLengthRange(node, { unicode })
}
