import { jsonText } from '@openpartner/terminal/json-text'
import type { Explanation } from './explanation.ts'
import type { NumberChecked } from './number-checked.ts'

/** The explanation for programs: one object, which has a number only if one was asked about. */
export function jsonOf({ country, rule, number }: Explanation): string {
  const answer = { country, rule, ...(number && { number: numberData(number) }) }
  return `${jsonText(answer, 2)}\n`
}

const numberData = ({ ok, level, scheme, compact, formatted, issues }: NumberChecked) => ({
  ok,
  level,
  scheme: scheme?.id ?? null,
  compact: compact ?? null,
  formatted: formatted ?? null,
  issues,
})
