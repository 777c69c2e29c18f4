import type { ResourceName } from '@openpartner/schemas'
import { oneOf, type Random } from '../../../src/random.ts'
import { eachDocument } from '../../engines/support/each-document.ts'
import { corrupt } from './corrupt.ts'
import { type Style, writeJson } from './write-json.ts'

const compact: Style = { shuffled: 0, spaced: 0, escaped: 0, oddlyEscaped: 0, extended: 0, doubled: 0 }

/** Ways in which real producers write, and ways in which none does. */
const ordinary: readonly Style[] = [
  compact,
  { ...compact, shuffled: 1 },
  { ...compact, spaced: 0.3 },
  { ...compact, escaped: 1 },
  { ...compact, shuffled: 0.5, spaced: 0.1, escaped: 0.5 },
]
const odd: readonly Style[] = [
  { ...compact, extended: 0.2 },
  { ...compact, doubled: 0.1 },
  { ...compact, oddlyEscaped: 0.05 },
  { shuffled: 0.3, spaced: 0.1, escaped: 0.5, oddlyEscaped: 0.01, extended: 0.1, doubled: 0.03 },
]

export type Line = {
  readonly bytes: Uint8Array
  /** Whether it is written as real producers do. */
  readonly isOrdinary: boolean
}

/** Shows lines of NDJSON: documents made from the schema and changed ones, written in many ways, a third with corrupted bytes. */
export function eachLine(
  name: ResourceName,
  count: number,
  random: Random,
  take: (line: Line) => void,
): void {
  eachDocument(name, count, random, (document) => {
    const isOrdinary = random() < 0.4
    const text = writeJson(document, oneOf(random, isOrdinary ? ordinary : odd), random)
    const bytes = Buffer.from(text)
    take(isOrdinary || random() < 0.4 ? { bytes, isOrdinary } : { bytes: corrupt(bytes, random), isOrdinary })
  })
}
