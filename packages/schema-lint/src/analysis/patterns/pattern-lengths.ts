import type { AST } from '@eslint-community/regexpp'
import { unicodeTree } from './parse-pattern.ts'

/** How long texts that match a pattern are, in code points; `never` where no text matches. */
export type Lengths = { readonly least: number; readonly most: number } | 'never'

/** How long the texts are in which a pattern matches; undefined where it is no pattern. */
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
  return tied ? lengths : { least: lengths.least, most: Infinity }
}

function sequence(elements: readonly AST.Element[]): Lengths {
  let total = { least: 0, most: 0 }
  let ended = false
  for (const element of elements) {
    const lengths = lengthsOfElement(element)
    if (lengths === 'never') return 'never'
    if (ended && lengths.least > 0) return 'never'
    if (isAssertion(element, 'start') && total.least > 0) return 'never'
    ended ||= isAssertion(element, 'end')
    total = { least: total.least + lengths.least, most: total.most + lengths.most }
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
      return { least: 0, most: 0 }
    case 'CharacterClass':
      // `[]` has no member.
      return element.elements.length === 0 && !element.negate ? 'never' : { least: 1, most: 1 }
    case 'Character':
    case 'CharacterSet':
      return { least: 1, most: 1 }
    default:
      return { least: 0, most: Infinity }
  }
}

function repeated(lengths: Lengths, min: number, max: number): Lengths {
  if (lengths === 'never') return min === 0 ? { least: 0, most: 0 } : 'never'
  return { least: lengths.least * min, most: max === 0 || lengths.most === 0 ? 0 : lengths.most * max }
}

function anyOf(lengths: readonly Lengths[]): Lengths {
  const possible = lengths.filter((each) => each !== 'never')
  if (possible.length === 0) return 'never'
  return {
    least: Math.min(...possible.map(({ least }) => least)),
    most: Math.max(...possible.map(({ most }) => most)),
  }
}

function isAssertion(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind
}
