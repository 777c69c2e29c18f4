import { registrationNumberCountries } from '../../src/generated/country-codes.ts'
import type { ResourceName } from '../../src/generated/resources.ts'
import { issueRows } from '../issue-codes/rows.ts'
import { smallestWith, withValue } from './document.ts'
import { accepted, type ExpectedIssue, refused, type Vector } from './vector.ts'

const country = '/billingProfile/defaultAddress/country'
const number = '/companyProfile/organizationRegistrationNumber'
const phone = '/billingProfile/defaultAddress/phoneNumber'

const numberRequired = { code: 'registration-number-required', pointer: number }
const numberNotAllowed = { code: 'registration-number-not-allowed', pointer: number }
const phoneRequired = { code: 'phone-number-required', pointer: phone }

/** The longest that each may be. */
const numberText = '1'.repeat(64)
const phoneText = '1'.repeat(50)

/** Some of the countries that allow no number; XK is no assigned code of ISO 3166. */
const others = 'AU CA CN DE FR GB JP KE MX SE US XK'.split(' ')

/** Each of the 24 countries, and some others, with and without the numbers that they call for. */
export function countryVectors(resource: ResourceName): Vector[] {
  const codes = new Set(issueRows(resource).map(({ code }) => code))
  if (!codes.has(numberRequired.code)) return []
  const smallest = smallestWith(resource, country)
  const document = (code: string, given: readonly (readonly [string, string | undefined])[]): unknown =>
    [[country, code] as const, ...given].reduce(
      (value, [pointer, text]) => withValue(value, pointer, text),
      smallest,
    )
  const isPhoneDue = codes.has(phoneRequired.code)
  const phones = isPhoneDue ? [phoneText, undefined] : [undefined]

  const due = (code: string): Vector[] =>
    [numberText, '', undefined].flatMap((numberGiven) =>
      phones.map((phoneGiven) => {
        const issues: ExpectedIssue[] = [
          ...(numberGiven === numberText ? [] : [numberRequired]),
          ...(isPhoneDue && phoneGiven === undefined ? [phoneRequired] : []),
        ]
        const data = document(code, [
          [number, numberGiven],
          [phone, phoneGiven],
        ])
        const description = `${code} ${stated('number', numberGiven)} and ${stated('phone number', phoneGiven)}.`
        return issues.length === 0 ? accepted(description, data) : refused(description, data, ...issues)
      }),
    )

  const notAllowed = (code: string): Vector[] => [
    accepted(`${code} without a number.`, document(code, [[number, undefined]])),
    refused(`${code} with a number.`, document(code, [[number, '1']]), numberNotAllowed),
  ]

  return [...registrationNumberCountries.flatMap(due), ...others.flatMap(notAllowed)]
}

const stated = (what: string, text: string | undefined): string => {
  if (text === undefined) return `without a ${what}`
  return text === '' ? `with an empty ${what}` : `with a ${what}`
}
