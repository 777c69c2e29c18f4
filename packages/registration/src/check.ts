import { checkByOptions } from './numbers/check-registration-number.ts'
import type { RegistrationNumberIssue } from './numbers/issue.ts'
import { numbersIn } from './numbers/numbers-in.ts'
import {
  checkedOptions,
  type RegistrationNumberLevel,
  type RegistrationNumberOptions,
} from './numbers/options.ts'

/** What a validator of `@openpartner/validators` needs to know about an issue. */
export type RegistrationNumberIssueInput = Readonly<{
  code: string
  path: readonly (string | number)[]
  message?: string
  params: Readonly<Record<string, unknown>>
}>

/** The sentences of one locale, by issue code and kind. */
type Messages = Readonly<{ issues: Readonly<Record<string, unknown>> }>

/** A check for the option `checks` of a validator. */
export type RegistrationNumberCheck = (
  value: unknown,
  messages?: Messages,
) => readonly RegistrationNumberIssueInput[]

/**
 * A check of the number's format and check digits for `Customer.with({ checks: [registrationNumberCheck()] })`.
 *
 * It covers numbers that are given in one of the 24 countries, at `companyProfile.organizationRegistrationNumber`;
 * whether a number must be given is up to the validators themselves. A form that is not known here is reported at the
 * level `strict` only. The check never throws.
 *
 * @throws {TypeError} for an unknown level, or a pattern that is not a RegExp
 *
 * @param level how much is checked: the format alone, check digits too, or known formats only
 * @param options the other options of `checkRegistrationNumber`
 */
export function registrationNumberCheck(
  level: RegistrationNumberLevel = 'checksum',
  options: Omit<RegistrationNumberOptions, 'level'> = {},
): RegistrationNumberCheck {
  const checked = checkedOptions({ ...options, level })
  return (value, messages) => {
    try {
      return numbersIn(value).flatMap(({ country, number, path }) => {
        if (typeof country !== 'string' || typeof number !== 'string') return []
        const { ok, issues } = checkByOptions(country, number, checked)
        return ok
          ? []
          : issues.filter(isAboutNumber).map((issue) => ({ ...inMessages(issue, messages), path }))
      })
    } catch {
      // A getter or proxy threw; the validator reports it.
      return []
    }
  }
}

const isAboutNumber = ({ code }: RegistrationNumberIssue): boolean =>
  code !== 'registration-number-required' && code !== 'registration-number-not-allowed'

/** Without its English sentence where the messages have one. */
function inMessages(
  { code, message, params }: RegistrationNumberIssue,
  messages: Messages | undefined,
): Omit<RegistrationNumberIssueInput, 'path'> {
  const key = params.kind === undefined ? code : `${code}:${String(params.kind)}`
  return Object.hasOwn(messages?.issues ?? {}, key) ? { code, params } : { code, message, params }
}
