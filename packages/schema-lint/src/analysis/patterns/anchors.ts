import type { AST } from '@eslint-community/regexpp'

export type Side = 'start' | 'end'

/** Whether whatever a part of a pattern matches begins (or ends) where the text does. */
export function isAnchoredAt(alternatives: readonly AST.Alternative[], side: Side): boolean {
  return alternatives.every((alternative) => alternativeIsAnchoredAt(alternative, side))
}

export function alternativeIsAnchoredAt({ elements }: AST.Alternative, side: Side): boolean {
  const outer = side === 'start' ? elements : elements.toReversed()
  for (const element of outer) {
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return isAnchoredAt(element.alternatives, side)
    if (element.type !== 'Assertion') return false
    if (element.kind === side) return true
  }
  return false
}

/** Whether a pattern matches whole texts only. */
export function isAnchored({ alternatives }: AST.Pattern): boolean {
  return isAnchoredAt(alternatives, 'start') && isAnchoredAt(alternatives, 'end')
}
