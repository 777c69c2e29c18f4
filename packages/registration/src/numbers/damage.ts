import { numberIssue, type RegistrationNumberIssue } from './issue.ts'
import type { Reading } from './readings.ts'

/** What a spreadsheet did to a number, and the number without it if it is still there. */
export type Damage = Readonly<{ issue: RegistrationNumberIssue; intact?: string }>

/** The marks that make a spreadsheet keep a text as it is: `="0123"`, `'0123`. */
const marks = /^\s*=?\s*["'’‘“”`]|["“”]\s*$/
const allMarks = /^[\s="'’‘“”`]+|[\s"'’‘“”`]+$/g
/** `3.30002E+13`, with a comma or a Cyrillic letter too; a sign or decimals, as `1E12345` may be a number. */
const exponent = /^\s*[0-9](?:[.,][0-9]+[EЕ][+-]?|[EЕ][+-])[0-9]{1,3}\s*$/i
const decimals = /^\s*[0-9]{5,}[.,]0{1,2}\s*$/

/** What none of these is without, for the many texts that nothing happened to. */
const anyDamage = /[="'’‘“”`]|[0-9][EЕ]|[.,]0{1,2}\s*$/i

/** What is left of a number after a spreadsheet took it for another kind of value; `undefined` if nothing is. */
export function damage(readings: readonly Reading[], value: string): Damage | undefined {
  if (!anyDamage.test(value)) return undefined
  const text = readings[0]?.text.replace(/^[\s:：.)#№-]+/, '') ?? value
  for (const candidate of [value, text]) {
    if (exponent.test(candidate)) return { issue: damaged('exponent') }
    if (decimals.test(candidate)) {
      return { issue: damaged('decimals'), intact: candidate.replace(/[.,]0+\s*$/, '') }
    }
    if ((marks.test(candidate) || value.startsWith('=')) && /[0-9]/.test(candidate)) {
      return { issue: damaged('marks'), intact: candidate.replace(allMarks, '') }
    }
  }
  return undefined
}

const damaged = (kind: string): RegistrationNumberIssue =>
  numberIssue('registration-number-damaged', { kind })
