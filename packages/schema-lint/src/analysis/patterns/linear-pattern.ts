import type { AST } from '@eslint-community/regexpp'
import { lengthOf } from './character-sets.ts'
import { choicesOfSequence } from './choices.ts'
import { isDeterministic } from './deterministic.ts'
import type { Pattern } from './parse-pattern.ts'

/** Steps that a part without unbounded repetition may take at one position of the text. */
const maxSteps = 10_000
/** How often a part at the end may be tried again for other choices before it. */
const fewChoices = 16

/**
 * Whether a pattern surely takes no more than linear time, in an engine that backtracks and searches from every
 * position of the text. False if that is unknown.
 */
export function isSurelyLinear({ ast, unicode }: Pattern): boolean {
  return ast.alternatives.every(({ elements }) => {
    const [first, ...rest] = elements
    if (first?.type === 'Assertion' && first.kind === 'start') return isLinearAtOnePosition(rest, unicode)
    return neverFailsLate(elements, unicode)
  })
}

/** Tried once: a part that can be matched in one way only, then a part that ends soon. */
function isLinearAtOnePosition(elements: readonly AST.Element[], unicode: boolean): boolean {
  const [first, ...rest] = elements
  if (first?.type === 'CapturingGroup' || first?.type === 'Group') {
    const [only, ...others] = first.alternatives
    if (only !== undefined && others.length === 0)
      return isLinearAtOnePosition([...only.elements, ...rest], unicode)
  }
  if (first?.type === 'Assertion' && first.kind === 'lookahead') {
    return (
      first.alternatives.every((each) => isLinearAtOnePosition(each.elements, unicode)) &&
      isLinearAtOnePosition(rest, unicode)
    )
  }
  const last = elements.at(-1)
  if (
    last?.type === 'Quantifier' &&
    last.max === 1 &&
    choicesOfSequence(elements.slice(0, -1)) <= fewChoices
  ) {
    const { element } = last
    const isGroup = element.type === 'CapturingGroup' || element.type === 'Group'
    if (isGroup && element.alternatives.every((each) => isLinearAtOnePosition(each.elements, unicode)))
      return true
  }
  const end =
    elements.findLastIndex((element) => choicesOfSequence([element]) === Number.POSITIVE_INFINITY) + 1
  return (
    (isBrief(elements.slice(end), unicode) && isDeterministic(elements.slice(0, end), unicode)) ||
    isDeterministic(elements, unicode)
  )
}

/** Tried at every position: a part that ends soon, then optional parts: once they begin, there is a match. */
function neverFailsLate(elements: readonly AST.Element[], unicode: boolean): boolean {
  const index = elements.findIndex((_, end) => !isBrief(elements.slice(0, end + 1), unicode))
  const [first, ...rest] = index === -1 ? [] : elements.slice(index)
  if (first === undefined) return true
  if (!rest.every(mayBeLeftOut) || !isLinearAtOnePosition(elements.slice(index), unicode)) return false
  if (first.type === 'CapturingGroup' || first.type === 'Group') {
    return first.alternatives.every((each) => neverFailsLate(each.elements, unicode))
  }
  if (first.type !== 'Quantifier') return false
  return first.min === 0 || (first.min <= 100 && first.element.type.startsWith('Character'))
}

function mayBeLeftOut(element: AST.Element): boolean {
  return element.type === 'Quantifier' && element.min === 0
}

function isBrief(elements: readonly AST.Element[], unicode: boolean): boolean {
  const choices = choicesOfSequence(elements)
  if (choices > maxSteps) return false
  const length = elements.reduce((sum, element) => sum + lengthOf(element, unicode).max, 1)
  return choices * length <= maxSteps
}
