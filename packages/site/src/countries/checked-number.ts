import type {
  RegistrationNumberIssue,
  RegistrationNumberResult,
  RegistrationNumberScheme,
} from '@openpartner/registration'

/** What the box shows about a number. */
export type CheckedNumber = {
  readonly isValid: boolean
  readonly sentence: string
  readonly compact: string | undefined
  readonly formatted: string | undefined
  readonly issues: readonly RegistrationNumberIssue[]
}

/** A result in sentences. `schemes` are those of the country. */
export function checkedNumber(
  { ok, scheme, compact, formatted, issues }: RegistrationNumberResult,
  schemes: readonly RegistrationNumberScheme[],
): CheckedNumber {
  const described = schemes.find(({ id }) => id === scheme?.id)
  return { isValid: ok, sentence: sentenceOf(ok, described), compact, formatted, issues }
}

function sentenceOf(ok: boolean, scheme: RegistrationNumberScheme | undefined): string {
  if (scheme === undefined) {
    return ok
      ? 'nothing is known to be wrong with it.'
      : 'this is not a number of this country, as far as its formats are known.'
  }
  const name = `${scheme.latinAbbreviation} (${scheme.label})`
  if (!ok) return `it has the format of ${name}, with these issues.`
  return scheme.checkDigit === 'verified'
    ? `it has the format of ${name}, and its check digit is correct.`
    : `it has the format of ${name}. No check digit was verified, because none is published.`
}
