import type { AST } from '@eslint-community/regexpp'
import { isSurelyLinear } from './linear-pattern.ts'
import { parsePattern } from './parse-pattern.ts'

/** Longer texts are not tried: a pattern with several quantifiers could take long. */
const longest = 200

/** Whether a pattern matches within a text; undefined if finding out could take long, or the pattern is invalid. */
export function patternMatches(pattern: string, text: string): boolean | undefined {
  const expression = compile(pattern)
  return expression === undefined || text.length > longest ? undefined : expression.test(text)
}

const compiled = new Map<string, RegExp | undefined>()

function compile(pattern: string): RegExp | undefined {
  if (compiled.has(pattern)) return compiled.get(pattern)
  const parsed = parsePattern(pattern)
  const quick = parsed?.unicode === true && (isPlain(parsed.ast.alternatives) || isSurelyLinear(parsed))
  const expression = quick ? new RegExp(pattern, 'u') : undefined
  compiled.set(pattern, expression)
  return expression
}

/** No quantifier around a quantifier or a choice, and few of them: never slow on a text of bounded length. */
function isPlain(alternatives: readonly AST.Alternative[]): boolean {
  const unbounded = { count: 0 }
  const plain = (element: AST.Element, repeated: boolean): boolean => {
    switch (element.type) {
      case 'Quantifier':
        if (element.max > 1) {
          if (repeated) return false
          if (element.max !== element.min) unbounded.count += 1
        }
        return plain(element.element, repeated || element.max > 1)
      case 'Group':
      case 'CapturingGroup':
        if (repeated && element.alternatives.length > 1) return false
        return element.alternatives.every((each) => each.elements.every((inner) => plain(inner, repeated)))
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return true
      case 'Assertion':
        return element.kind === 'start' || element.kind === 'end' || element.kind === 'word'
      default:
        return false
    }
  }
  const fine = alternatives.every((each) => each.elements.every((element) => plain(element, false)))
  return fine && unbounded.count <= 3
}
