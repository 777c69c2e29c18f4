import { fold } from './fold.ts'
import type { ChangeReason } from './normalization.ts'
import type { Shape } from './shape.ts'

export type Repaired = { readonly text: string; readonly reason: ChangeReason } | undefined

/** The canonical form of a text of a known kind, if it has another one. */
export function repairText(text: string, shape: Shape): Repaired {
  if (shape === 'country')
    return repaired(text, /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text, 'country-case')
  if (shape === 'culture') {
    return repaired(
      text,
      /^[a-z]{2}(-[a-z]{4})?-[a-z]{2}$/i.test(text) ? text.toLowerCase() : text,
      'culture-case',
    )
  }
  if (typeof shape !== 'object' || !('words' in shape)) return undefined
  const word = shape.words.find((candidate) => fold(candidate) === fold(text))
  return repaired(text, word ?? text, 'word-spelling')
}

const repaired = (from: string, to: string, reason: ChangeReason): Repaired =>
  from === to ? undefined : { text: to, reason }
