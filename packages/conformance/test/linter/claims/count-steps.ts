import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

type Continue = (at: number) => boolean

/**
 * The characters that a backtracking engine, such as those of JavaScript, Python and Java, reads before it gives up or
 * finds a match at the beginning. Knows as much of regular expressions as the patterns it is used on.
 * @throws on syntax that it does not know
 */
export function countSteps(pattern: string, text: string): number {
  let steps = 0
  const oneOf = (alternatives: readonly AST.Alternative[], at: number, next: Continue): boolean =>
    alternatives.some(({ elements }) => sequence(elements, at, next))
  const sequence = (elements: readonly AST.Element[], at: number, next: Continue): boolean => {
    const [first, ...rest] = elements
    return first === undefined ? next(at) : element(first, at, (after) => sequence(rest, after, next))
  }
  const repeat = (
    { element: inner, min, max }: AST.Quantifier,
    count: number,
    at: number,
    next: Continue,
  ): boolean => {
    // What matched nothing is not tried again: ECMA-262, RepeatMatcher.
    const again = (after: number): boolean =>
      after > at ? repeat(inner.parent as AST.Quantifier, count + 1, after, next) : false
    return (count < max && element(inner, at, again)) || (count >= min && next(at))
  }
  const element = (node: AST.Element, at: number, next: Continue): boolean => {
    if (node.type === 'Quantifier') return repeat(node, 0, at, next)
    if (node.type === 'CapturingGroup' || node.type === 'Group') return oneOf(node.alternatives, at, next)
    if (node.type === 'Assertion' && node.kind === 'start') return at === 0 && next(at)
    if (node.type === 'Assertion' && node.kind === 'end') return at === text.length && next(at)
    if (node.type !== 'Character' && node.type !== 'CharacterClass')
      throw new Error(`${node.type} in ${pattern}`)
    steps += 1
    return at < text.length && new RegExp(`^${node.raw}$`).test(text[at] ?? '') && next(at + 1)
  }
  oneOf(parseRegExpLiteral(new RegExp(pattern)).pattern.alternatives, 0, () => true)
  return steps
}
