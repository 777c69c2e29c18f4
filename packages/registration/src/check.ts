import { companiesIn } from './company.ts'
import {
  checkedOptions,
  checkRegistrationNumber,
  type RegistrationNumberLevel,
  type RegistrationNumberOptions,
} from './numbers/check-registration-number.ts'
import type { RegistrationNumberFinding } from './numbers/finding.ts'
import { sentenceKey } from './numbers/sentence-key.ts'

/** What a validator of `@openpartner/validators` needs to know of a fault. */
export type RegistrationNumberIssue = Readonly<{
  code: string
  path: readonly (string | number)[]
  message?: string
  params: Readonly<Record<string, unknown>>
}>

/** The sentences of a catalogue, by issue code and kind. */
type Catalogue = Readonly<{ issues: Readonly<Record<string, unknown>> }>

/** A check for the option `checks` of a validator. */
export type RegistrationNumberCheck = (
  value: unknown,
  messages?: Catalogue,
) => readonly RegistrationNumberIssue[]

/**
 * A check of the number's form and check digits for `Customer.with({ checks: [registrationNumberCheck()] })`.
 *
 * It speaks of numbers that are given in one of the 24 countries, at `companyProfile.organizationRegistrationNumber`;
 * whether a number must be given is judged by the validators themselves. The check never throws.
 *
 * @throws {TypeError} for an unknown level, or a pattern that is not a RegExp
 */
export function registrationNumberCheck(
  level: RegistrationNumberLevel = 'checksum',
  { patterns = {} }: Omit<RegistrationNumberOptions, 'level'> = {},
): RegistrationNumberCheck {
  const options = checkedOptions({ level, patterns })
  return (value, messages) => {
    try {
      return companiesIn(value).flatMap(({ country, number, path }) => {
        if (typeof country !== 'string' || typeof number !== 'string') return []
        const { findings } = checkRegistrationNumber(country, number, options)
        return findings.filter(isOfForm).map((finding) => ({ ...spoken(finding, messages), path }))
      })
    } catch {
      // A getter or proxy threw; the validator says so.
      return []
    }
  }
}

const isOfForm = ({ code }: RegistrationNumberFinding): boolean =>
  code !== 'registration-number-required' && code !== 'registration-number-not-allowed'

/** Without its English sentence where the catalogue has one. */
function spoken(
  { code, message, params }: RegistrationNumberFinding,
  messages: Catalogue | undefined,
): Omit<RegistrationNumberIssue, 'path'> {
  const issues = messages?.issues ?? {}
  return Object.hasOwn(issues, sentenceKey(code, params)) ? { code, params } : { code, message, params }
}
