import type { AST } from '@eslint-community/regexpp'
import { unicodeTree } from './parse-pattern.ts'

/** How long texts that match a pattern are, in code points; `never` where no text matches. */
export type Lengths = { readonly min: number; readonly max: number } | 'never'

/** How long the texts are that a pattern matches; undefined if it is not a pattern. */
export function lengthsOf(pattern: string): Lengths | undefined {
  const tree = unicodeTree(pattern)
  return tree && anyOf(tree.alternatives.map(wholeText))
}

/** The text around a match counts too, unless the match is tied to both ends. */
function wholeText(alternative: AST.Alternative): Lengths {
  const lengths = sequence(alternative.elements)
  if (lengths === 'never') return 'never'
  const { elements } = alternative
  const tied = isAssertion(elements[0], 'start') && isAssertion(elements.at(-1), 'end')
  return tied ? lengths : { min: lengths.min, max: Infinity }
}

function sequence(elements: readonly AST.Element[]): Lengths {
  let total = { min: 0, max: 0 }
  let ended = false
  for (const element of elements) {
    const lengths = lengthsOfElement(element)
    if (lengths === 'never') return 'never'
    if (ended && lengths.min > 0) return 'never'
    if (isAssertion(element, 'start') && total.min > 0) return 'never'
    ended ||= isAssertion(element, 'end')
    total = { min: total.min + lengths.min, max: total.max + lengths.max }
  }
  return total
}

function lengthsOfElement(element: AST.Element): Lengths {
  switch (element.type) {
    case 'Quantifier':
      return repeated(lengthsOfElement(element.element), element.min, element.max)
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives.map(({ elements }) => sequence(elements)))
    case 'Assertion':
      return { min: 0, max: 0 }
    case 'CharacterClass':
      // `[]` has no member.
      return element.elements.length === 0 && !element.negate ? 'never' : { min: 1, max: 1 }
    case 'Character':
    case 'CharacterSet':
      return { min: 1, max: 1 }
    default:
      return { min: 0, max: Infinity }
  }
}

function repeated(lengths: Lengths, min: number, max: number): Lengths {
  if (lengths === 'never') return min === 0 ? { min: 0, max: 0 } : 'never'
  return { min: lengths.min * min, max: max === 0 || lengths.max === 0 ? 0 : lengths.max * max }
}

function anyOf(lengths: readonly Lengths[]): Lengths {
  const possible = lengths.filter((each) => each !== 'never')
  if (possible.length === 0) return 'never'
  return possible.reduce((one, other) => ({
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
  }))
}

function isAssertion(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind
}
