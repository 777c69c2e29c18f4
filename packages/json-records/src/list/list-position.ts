import { excerptOf } from '../excerpt.ts'
import type { InputError } from '../input-error.ts'
import { positionOf } from '../position.ts'
import type { Position } from '../region.ts'
import { syntaxErrorIn } from '../syntax-error.ts'

/** Where a part of a list begins in the input. */
export type Start = Position & {
  /** From 0, in bytes. */
  readonly offset: number
}

/** The brackets around the items. */
export type Opening = {
  readonly kind: 'array' | 'collection'
  /** That of the `{`; of an array, that of the `[`. */
  readonly object: Position
  /** That of the `[`. */
  readonly list: Position
}

/** A part of a list: what follows the item before, up to and with the comma or bracket that ends it. */
export type Part = {
  readonly text: string
  readonly start: Start
  readonly isFirst: boolean
  /** What the line has before the part and after it, for excerpts. */
  readonly before: string
  readonly after: string
}

/** The brackets, and an item if there is one before the part: with it, the part reads like the whole. */
export const leadOf = ({ kind }: Opening, isFirst: boolean): string =>
  `${kind === 'array' ? '[' : '{"":['}${isFirst ? '' : '0'}`

/** The position in the input of an offset in a part's text. */
export function positionIn(text: string, offset: number, start: Position): Position {
  const { line, column } = positionOf(text, offset)
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column }
}

/** The first syntax error in a part, as if the whole text were there. */
export function errorInPart({ text, start, isFirst, before, after }: Part, opening: Opening): InputError {
  const lead = leadOf(opening, isFirst)
  const locate = (offset: number): Position => {
    if (offset >= lead.length) return positionIn(text, offset - lead.length, start)
    return offset === 0 ? opening.object : opening.list
  }
  const { offset, message } = syntaxErrorIn(lead + text, locate)
  return {
    code: 'json-syntax',
    message,
    ...locate(offset),
    excerpt: excerptOf(before + text + after, before.length + offset - lead.length),
  }
}
