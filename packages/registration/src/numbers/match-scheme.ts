import type { Scheme } from '../schemes/scheme.ts'
import { clean, withoutPrefix } from './clean.ts'

/** A scheme, the number as it goes on the wire if it is of that scheme, and whether the pattern matches it. */
export type Candidate = Readonly<{ scheme: Scheme; compact: string; matches: boolean }>

/** The number, compared with the pattern of one scheme of `country`. */
export function matchScheme(scheme: Scheme, country: string, value: string): Candidate {
  const { format, pattern } = scheme
  if (pattern.test(value)) return { scheme, compact: value, matches: true }
  const text = clean(value, format.keepsSeparators === true)
  if (!/[^0-9]/.test(text)) return { scheme, compact: text, matches: text !== value && pattern.test(text) }
  if (pattern.test(text)) return { scheme, compact: text, matches: true }
  const names = `${format.abbreviation} ${format.id}`.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const compact = withoutPrefix(text, [country, ...names])
  return { scheme, compact, matches: pattern.test(compact) }
}
