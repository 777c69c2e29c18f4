import type { AST } from '@eslint-community/regexpp'

/** The maximum number of ways to match a part of a pattern; infinite if it repeats without bound. */
export function choicesOf(alternatives: readonly AST.Alternative[]): number {
  return alternatives.reduce((sum, { elements }) => sum + choicesOfSequence(elements), 0)
}

export function choicesOfSequence(elements: readonly AST.Element[]): number {
  return elements.reduce((product, element) => product * choicesOfElement(element), 1)
}

function choicesOfElement(element: AST.Element): number {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return 1
    case 'Group':
    case 'CapturingGroup':
      return choicesOf(element.alternatives)
    case 'Assertion':
      return 'alternatives' in element ? choicesOf(element.alternatives) : 1
    case 'Quantifier':
      return choicesOfRepetition(choicesOfElement(element.element), element.min, element.max)
    default:
      return Number.POSITIVE_INFINITY
  }
}

function choicesOfRepetition(each: number, min: number, max: number): number {
  if (max === Number.POSITIVE_INFINITY) return max
  if (each === 1) return max - min + 1
  let sum = 0
  for (let count = min; count <= max && sum < 1e9; count += 1) sum += each ** count
  return sum
}
