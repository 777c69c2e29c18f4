import { parsePattern } from '../../analysis/patterns/parse-pattern.ts'
import { runPattern } from '../../analysis/patterns/run-pattern.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { surelyLacksFormat } from '../formats.ts'
import { issueOf, numberLimit } from '../issue-of.ts'
import type { KeywordCheck } from '../keyword-check.ts'
import { Uncheckable } from '../uncheckable.ts'

export const stringChecks: readonly (readonly [string, KeywordCheck])[] = [
  ['minLength', length((count, min) => count >= min, 'must not have fewer than ')],
  ['maxLength', length((count, max) => count <= max, 'must not have more than ')],
  ['pattern', checkPattern],
  ['format', checkFormat],
]

function length(holds: (count: number, limit: number) => boolean, wording: string): KeywordCheck {
  return ({ keyword, limit, instance: { value }, take }) => {
    const max = numberLimit(limit)
    if (typeof value !== 'string') return undefined
    take(value.length / 100)
    return holds(charactersIn(value), max) ? undefined : issueOf(keyword, `${wording}${max} characters`)
  }
}

/** Characters count, not UTF-16 code units. */
function charactersIn(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

function checkPattern({ limit, instance: { value } }: Parameters<KeywordCheck>[0]): ReturnType<KeywordCheck> {
  if (typeof limit !== 'string') throw new Uncheckable('no pattern')
  if (typeof value !== 'string') return undefined
  return matchesPattern(limit, value)
    ? undefined
    : issueOf('pattern', `must match pattern "${shorten(limit)}"`)
}

/** @throws {Uncheckable} if the pattern is invalid, or takes too many steps for the text */
export function matchesPattern(source: string, text: string): boolean {
  const pattern = parsePattern(source)
  const matched = pattern && runPattern(pattern, text)
  if (matched === undefined) throw new Uncheckable('no verdict of the pattern')
  return matched
}

function checkFormat({ limit, instance: { value } }: Parameters<KeywordCheck>[0]): ReturnType<KeywordCheck> {
  if (typeof limit !== 'string' || !surelyLacksFormat(limit, value)) return undefined
  return issueOf('format', `must match format "${limit}"`)
}
