import { withoutRule, withRule } from './country.ts'
import { isVisible } from './text.ts'

/** A number where the company's country has the rule, none elsewhere, and either where there is no country. */
export function isNumberRight(number: unknown, kind: number): boolean {
  if (kind === withRule) return typeof number === 'string' && isVisible(number)
  return kind !== withoutRule || number === undefined || number === ''
}
