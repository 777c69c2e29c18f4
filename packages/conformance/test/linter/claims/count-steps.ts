import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

type Continue = (at: number) => boolean

/** What the count stops at, and is answered where there are more. */
export const maxSteps = 2_000_000

/**
 * The characters that a backtracking engine, such as those of JavaScript, Python and Java, reads before it gives up or
 * finds a match at the beginning. Knows as much of regular expressions as the patterns it is used on.
 * @throws on syntax that it does not know
 */
export function countSteps(pattern: string, text: string): number {
  let steps = 0
  const oneOf = (alternatives: readonly AST.Alternative[], at: number, next: Continue): boolean =>
    alternatives.some(({ elements }) => sequence(elements, 0, at, next))
  const sequence = (elements: readonly AST.Element[], index: number, at: number, next: Continue): boolean => {
    const first = elements[index]
    return first === undefined
      ? next(at)
      : element(first, at, (after) => sequence(elements, index + 1, after, next))
  }
  const repeat = (quantifier: AST.Quantifier, count: number, at: number, next: Continue): boolean => {
    const { element: inner, min, max, greedy } = quantifier
    // What matched nothing is not tried again: ECMA-262, RepeatMatcher.
    const again = (after: number): boolean =>
      after > at || count < min ? repeat(quantifier, count + 1, after, next) : false
    const isMore = (): boolean => count < max && element(inner, at, again)
    const isEnough = (): boolean => count >= min && next(at)
    return greedy ? isMore() || isEnough() : isEnough() || isMore()
  }
  const assertion = (node: AST.Assertion, at: number): boolean => {
    if (node.kind === 'start') return at === 0
    if (node.kind === 'end') return at === text.length
    if (node.kind === 'word') return (isWord(text[at - 1]) !== isWord(text[at])) !== node.negate
    if (node.kind === 'lookahead') return oneOf(node.alternatives, at, () => true) !== node.negate
    throw new Error(`${node.kind} in ${pattern}`)
  }
  const element = (node: AST.Element, at: number, next: Continue): boolean => {
    if (steps >= maxSteps) return true
    if (node.type === 'Quantifier') return repeat(node, 0, at, next)
    if (node.type === 'CapturingGroup' || node.type === 'Group') return oneOf(node.alternatives, at, next)
    if (node.type === 'Assertion') return assertion(node, at) && next(at)
    if (node.type !== 'Character' && node.type !== 'CharacterClass' && node.type !== 'CharacterSet')
      throw new Error(`${node.type} in ${pattern}`)
    steps += 1
    return at < text.length && characterTest(node.raw).test(text[at] ?? '') && next(at + 1)
  }
  oneOf(parseRegExpLiteral(new RegExp(pattern)).pattern.alternatives, 0, () => true)
  return steps
}

const characterTests = new Map<string, RegExp>()

function characterTest(raw: string): RegExp {
  const known = characterTests.get(raw) ?? new RegExp(`^(?:${raw})$`)
  characterTests.set(raw, known)
  return known
}

function isWord(character = ''): boolean {
  return /^\w$/.test(character)
}
