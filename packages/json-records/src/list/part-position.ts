import { excerptOf } from '../excerpt.ts'
import type { InputError } from '../input-error.ts'
import { positionOf } from '../position.ts'
import type { Position } from '../region.ts'
import { syntaxErrorIn } from '../syntax-error.ts'

/** Where the brackets around the items are. */
export type Opening = {
  readonly kind: 'array' | 'collection'
  /** That of the `{`; of an array, that of the `[`. */
  readonly object: Position
  readonly list: Position
}

/** The brackets, and an item if there is one before the part: behind them, a part reads as in the whole text. */
export const leadOf = ({ kind }: Opening, hasItem: boolean): string =>
  `${kind === 'array' ? '[' : '{"":['}${hasItem ? '0' : ''}`

/** The position in the input of an offset in a text that begins somewhere in it. */
export function positionFrom(start: Position, text: string, offset: number): Position {
  const { line, column } = positionOf(text, offset)
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column }
}

/**
 * The first syntax error in a part.
 * @param before what its line has before it
 */
export function errorInPart(
  text: string,
  { lead, start, opening, before }: { lead: string; start: Position; opening: Opening; before: string },
): InputError {
  const locate = (offset: number): Position => {
    if (offset >= lead.length) return positionFrom(start, text, offset - lead.length)
    return offset === 0 ? opening.object : opening.list
  }
  const { offset, message } = syntaxErrorIn(lead + text, locate)
  const excerpt = excerptOf(before + text, before.length + offset - lead.length)
  return { code: 'json-syntax', message, ...locate(offset), excerpt }
}
