import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'
import { Unjudgeable } from './unjudgeable.ts'

/** A pattern as ajv runs it. */
export type GuardedPattern = {
  /** @throws {Unjudgeable} where it gives no verdict */
  test(text: string): boolean
  /** Ajv tells patterns apart by it. */
  toString(): string
}

/** Steps that a backtracking engine may at worst take for one text. */
const budget = 1e8

const known = new Map<string, GuardedPattern>()

/**
 * A pattern that never takes long: a text that is so long that the worst pattern of this shape would be slow gets no
 * verdict.
 * @throws {Unjudgeable} if it is no ECMA-262 pattern
 */
export function guardedPattern(source: string): GuardedPattern {
  let pattern = known.get(source)
  if (pattern === undefined) {
    pattern = guard(source)
    known.set(source, pattern)
  }
  return pattern
}

function guard(source: string): GuardedPattern {
  const pattern = compile(source)
  const longest = longestText(source, pattern.unicode)
  return {
    test(text) {
      if (text.length > longest) throw new Unjudgeable('a long text for a pattern that may be slow')
      return pattern.test(text)
    },
    toString: () => String(pattern),
  }
}

function compile(source: string): RegExp {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags)
    } catch {
      // The next flags may read it.
    }
  }
  throw new Unjudgeable('no pattern')
}

function longestText(source: string, unicode: boolean): number {
  let choices = 1
  let nested = false
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode })
  visitRegExpAST(tree, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max === quantifier.min) nested ||= quantifier.max > 1 && isAmbiguous(quantifier.element)
      else if (quantifier.max === 1) choices += 0.25
      else {
        choices += 1
        nested ||= isAmbiguous(quantifier.element)
      }
    },
    onBackreferenceEnter: () => (nested = true),
  })
  return nested ? 20 : Math.floor(budget ** (1 / choices))
}

/** Whether what is repeated may match one text in several ways: anything but characters in a row. */
function isAmbiguous(element: AST.QuantifiableElement): boolean {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false
  const [first, ...others] = element.alternatives
  return others.length > 0 || (first?.elements ?? []).some((each) => each.type !== 'Character')
}
