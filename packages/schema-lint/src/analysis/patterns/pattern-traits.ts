import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { lengthOf } from './character-sets.ts'
import type { Pattern } from './parse-pattern.ts'

/** What patterns may use that other engines lack, or read differently. */
export type Trait =
  | 'lookahead'
  | 'lookbehind'
  /** A lookbehind over texts of several lengths. */
  | 'lookbehind of several lengths'
  | 'lookbehind without bound'
  | 'backreference'
  /** `(?<name>…)` */
  | 'named group'
  /** `\k<name>` */
  | 'named backreference'
  /** `\d` */
  | 'digit'
  /** `\w` */
  | 'word'
  /** `\s` */
  | 'space'
  /** `\b` as an assertion */
  | 'boundary'
  /** `\b` in a class, a backspace */
  | 'backspace'
  /** `\p{L}`: a general category by its short name */
  | 'category'
  /** `\p{Script=Greek}` */
  | 'script'
  /** `\p{Letter}`, `\p{Alphabetic}` and all the rest */
  | 'property'
  /** `\u{1F600}` */
  | 'code point escape'
  /** `\u00e9` */
  | 'unicode escape'
  /** `\cA` */
  | 'control escape'
  /** `\v` */
  | 'vertical tab'
  /** `\0` */
  | 'null escape'
  /** `[]` or `[^]` */
  | 'empty class'
  /** `[` within a class, unescaped */
  | 'bracket in class'
  /** `&&` within a class */
  | 'ampersands in class'
  /** A repetition of more than 1,000 times. */
  | 'large count'
  /** A character beyond U+FFFF in a class or repeated. */
  | 'astral character'

export type LocatedTrait = { readonly trait: Trait; readonly raw: string }

const categories = /^\\[pP]\{(C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)\}$/
const scripts = /^\\[pP]\{(Script|sc)=/
const sets: Partial<Record<AST.CharacterSet['kind'], Trait>> = {
  digit: 'digit',
  word: 'word',
  space: 'space',
}

/** The traits of a pattern, the first occurrence of each. */
export function traitsOf({ ast, unicode }: Pattern): readonly LocatedTrait[] {
  const found = new Map<Trait, LocatedTrait>()
  const add = (trait: Trait | undefined, { raw }: AST.Node): void => {
    if (trait !== undefined && !found.has(trait)) found.set(trait, { trait, raw })
  }
  visitRegExpAST(ast, {
    onAssertionEnter(node) {
      if (node.kind === 'word') add('boundary', node)
      else if (node.kind === 'lookbehind')
        lookbehindTraits(node, unicode).forEach((trait) => add(trait, node))
      else if (node.kind === 'lookahead') add('lookahead', node)
    },
    onBackreferenceEnter(node) {
      add('backreference', node)
      if (typeof node.ref === 'string') add('named backreference', node)
    },
    onCapturingGroupEnter(node) {
      if (node.name !== null) add('named group', node)
    },
    onQuantifierEnter(node) {
      if (node.min > 1000 || (node.max > 1000 && node.max !== Infinity)) add('large count', node)
    },
    onCharacterSetEnter(node) {
      add(node.kind === 'property' ? propertyTrait(node.raw) : sets[node.kind], node)
    },
    onCharacterClassEnter(node) {
      if (node.elements.length === 0) add('empty class', node)
      if (node.raw.includes('&&')) add('ampersands in class', node)
    },
    onCharacterEnter(node) {
      add(characterTrait(node), node)
    },
  })
  return [...found.values()]
}

function lookbehindTraits(node: AST.LookbehindAssertion, unicode: boolean): readonly Trait[] {
  const { min, max } = lengthOf(node.alternatives, unicode)
  if (min === max) return ['lookbehind']
  return [
    'lookbehind',
    'lookbehind of several lengths',
    ...(max === Infinity ? ['lookbehind without bound' as const] : []),
  ]
}

function propertyTrait(raw: string): Trait {
  if (categories.test(raw)) return 'category'
  return scripts.test(raw) ? 'script' : 'property'
}

function characterTrait({ raw, value, parent }: AST.Character): Trait | undefined {
  const inClass = parent.type === 'CharacterClass' || parent.type === 'CharacterClassRange'
  if (raw.startsWith('\\u')) return raw.startsWith('\\u{') ? 'code point escape' : 'unicode escape'
  if (raw.startsWith('\\c')) return 'control escape'
  if (raw === '\\v') return 'vertical tab'
  if (raw === '\\0') return 'null escape'
  if (inClass && raw === '\\b') return 'backspace'
  if (inClass && raw === '[') return 'bracket in class'
  return value > 0xffff && parent.type !== 'Alternative' ? 'astral character' : undefined
}
