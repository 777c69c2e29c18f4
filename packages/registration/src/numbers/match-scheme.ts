import type { Scheme } from '../schemes/scheme.ts'
import { clean } from './clean.ts'
import type { Reading } from './readings.ts'

/** A scheme, the number as it goes on the wire if it is of that scheme, and whether the pattern matches it. */
export type Candidate = Readonly<{ scheme: Scheme; compact: string; matches: boolean }>

/** The number, compared with the pattern of one scheme. The first reading, without its labels, is the most likely. */
export function matchScheme(scheme: Scheme, readings: readonly Reading[]): Candidate {
  for (const reading of readings) {
    const compact = matchedNumber(scheme, reading)
    if (compact !== undefined) return { scheme, compact, matches: true }
  }
  const first = readings.find((reading) => mayBeOf(scheme, reading))
  return { scheme, compact: first === undefined ? '' : numberIn(scheme, first), matches: false }
}

/** The number as it goes on the wire where the pattern of the scheme matches the text, or what is before its branch. */
export function matchedNumber(scheme: Scheme, reading: Reading): string | undefined {
  if (!mayBeOf(scheme, reading)) return undefined
  const compact = numberIn(scheme, reading)
  if (fits(scheme, compact)) return compact
  // What is printed after a number is set off by separators, of which a compact text has none.
  const { text } = reading
  if (scheme.after === undefined || text === reading.compact) return undefined
  const alone = clean(text.replace(scheme.after, ''), scheme.format.keepsSeparators === true)
  return fits(scheme, alone) ? alone : undefined
}

const mayBeOf = ({ format }: Scheme, { isApart }: Reading): boolean =>
  isApart || format.keepsSeparators !== true

const numberIn = ({ format }: Scheme, { text, compact }: Reading): string =>
  format.keepsSeparators === true ? clean(text, true) : compact

/** The length is compared first, as most schemes of a country differ in it. */
const fits = ({ lengths, pattern }: Scheme, compact: string): boolean =>
  (lengths.length === 0 || lengths.includes(compact.length)) && pattern.test(compact)
