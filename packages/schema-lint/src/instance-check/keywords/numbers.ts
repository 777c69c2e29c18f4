import { compareDecimals, type Decimal, decimalOf, isMultiple } from '../decimal.ts'
import type { KeywordCheck } from '../keyword-check.ts'
import { Uncheckable } from '../uncheckable.ts'
import { issueOf, numberLimit } from '../issue-of.ts'

/**
 * Engines calculate with binary fractions or exactly. Both must reject a number: what they disagree about is not
 * certain.
 */
export const numberChecks: readonly (readonly [string, KeywordCheck])[] = [
  bound('minimum', 'must be >= ', (order) => order >= 0),
  bound('maximum', 'must be <= ', (order) => order <= 0),
  bound('exclusiveMinimum', 'must be > ', (order) => order > 0),
  bound('exclusiveMaximum', 'must be < ', (order) => order < 0),
  ['multipleOf', checkMultiple],
]

/** The flag that makes a bound exclusive in draft-04. */
const flags: Readonly<Record<string, string>> = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' }

function bound(
  keyword: string,
  wording: string,
  holds: (order: number) => boolean,
): readonly [string, KeywordCheck] {
  return [
    keyword,
    ({ limit, instance, schema, writtenLimit }) => {
      const { value, written } = instance
      // `true` makes the bound beside it exclusive, in draft-04.
      if (typeof limit === 'boolean' && !Object.hasOwn(flags, keyword)) return undefined
      if (typeof value !== 'number') return undefined
      const max = numberLimit(limit)
      const exclusive = schema.keywords[flags[keyword] ?? ''] === true
      const fits = (order: number): boolean => holds(order) && !(exclusive && order === 0)
      if (fits(Math.sign(value - max)) || value - max !== value - max) return undefined
      const [one, other] = [decimalOf(value, written), decimalOf(max, writtenLimit)]
      const order = one && other && compareDecimals(one, other)
      if (order !== undefined && fits(order)) return undefined
      return issueOf(
        exclusive ? (flags[keyword] ?? keyword) : keyword,
        `${exclusive ? wording.replace('=', '') : wording}${max}`,
      )
    },
  ]
}

function checkMultiple({
  limit,
  instance,
  writtenLimit,
}: Parameters<KeywordCheck>[0]): ReturnType<KeywordCheck> {
  const { value, written } = instance
  if (typeof value !== 'number') return undefined
  const step = numberLimit(limit)
  if (step <= 0) throw new Uncheckable('not a step')
  const exact = multiple(decimalOf(value, written), decimalOf(step, writtenLimit))
  const rounded = multiple(decimalOf(value, undefined), decimalOf(step, undefined))
  if (exact === undefined || rounded === undefined || exact || rounded) return undefined
  return issueOf('multipleOf', `must be multiple of ${step}`)
}

function multiple(value: Decimal | undefined, step: Decimal | undefined): boolean | undefined {
  return value && step && isMultiple(value, step)
}
