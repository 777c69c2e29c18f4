import { locales, mergeMessages, type Messages, type NumberMessages } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import { describe, expect, test } from 'vitest'
import { countryCodes } from '../src/countries/countries.ts'
import { registrationNumberCountries } from '../src/countries/registration-number-countries.ts'
import { checkRegistrationNumber } from '../src/numbers/check-registration-number.ts'
import type { RegistrationNumberIssue } from '../src/numbers/issue.ts'
import { registrationNumberRule } from '../src/rule/registration-number-rule.ts'

const described = registrationNumberCountries.flatMap((country) =>
  registrationNumberRule(country).schemes.map((scheme) => ({ country, ...scheme })),
)

const letters = (text: string): string[] => text.match(/\p{L}/gu) ?? []
const isLatin = (letter: string): boolean => /\p{Script=Latin}|\p{Lm}/u.test(letter)

/** Texts that are not quite a number: cut off, lengthened, mistyped at each place, without its zeros, with words. */
function mistaken(example: string): string[] {
  const mistyped = [...example].map(
    (character, at) => example.slice(0, at) + (character === '7' ? '3' : '7') + example.slice(at + 1),
  )
  const cut = example.slice(0, -1)
  return [
    ...mistyped,
    example,
    cut,
    `${example}0`,
    `hello ${example}`,
    `${cut}\u0410`,
    example.replace(/^0+/, ''),
  ]
}

const issues = described.flatMap(({ country, example }) =>
  mistaken(example).flatMap((text) => checkRegistrationNumber(country, text, { level: 'strict' }).issues),
)

describe.each(described)(
  '$country/$id',
  ({ abbreviation, latinAbbreviation, localName, label, language }) => {
    test('has a name in Latin letters and one in English', () => {
      expect(letters(latinAbbreviation).length).toBeGreaterThan(1)
      expect(letters(latinAbbreviation).filter((letter) => !isLatin(letter))).toEqual([])
      expect(label).toMatch(/^[A-Z][A-Za-z -]+$/)
      expect(label).toContain(' ')
    })

    test('needs no second abbreviation where the first is in Latin letters', () => {
      expect(latinAbbreviation === abbreviation).toBe(letters(abbreviation).every(isLatin))
    })

    test('tells the language of its local name, in whose script that is written', () => {
      const { script } = new Intl.Locale(language).maximize()
      expect(
        letters(localName).filter(
          (letter) => !new RegExp(`[\\p{Script=${script}}\\p{Lm}]`, 'u').test(letter),
        ),
      ).toEqual([])
    })
  },
)

test('the texts bring out every sentence that names a scheme', () => {
  const named = issues.filter(({ params }) => 'scheme' in params)
  expect(
    new Set(named.map(({ params: { kind = '' }, code }) => `${code}:${String(kind)}`)).size,
  ).toBeGreaterThan(9)
  expect(
    new Set(named.map(({ params: { scheme, id } }) => `${String(scheme)} ${String(id)}`)).size,
  ).toBeGreaterThan(40)
})

/** The sentences of a locale on an issue of a number. */
async function speaker(
  locale: string,
): Promise<(issue: Pick<RegistrationNumberIssue, 'code' | 'params'>) => string> {
  const { default: messages } = (await import(`@openpartner/messages/${locale}`)) as { default: Messages }
  const { default: numbers } = (await import(`@openpartner/messages/${locale}/numbers`)) as {
    default: NumberMessages
  }
  const all = mergeMessages(messages, numbers)
  return ({ code, params }) => formatMessage(all, { code, path: ['organizationRegistrationNumber'], params })
}

test('the English that is built in is that of the messages', async () => {
  const say = await speaker('en')
  const presence = registrationNumberCountries.flatMap(
    (country) => checkRegistrationNumber(country, '').issues,
  )
  const elsewhere = countryCodes.flatMap((country) => checkRegistrationNumber(country, '12345678').issues)
  const damaged = ['1.2E+13', '="12345678"', '12345678.0', '١٢٣٤٥٦٧٨', '１２３', '1', '!!!!!!', 8, '11111111']
  const others = damaged.flatMap((text) => checkRegistrationNumber('UA', text).issues)
  const all = [...issues, ...presence, ...elsewhere, ...others]
  expect(all.map(({ message }) => message)).toEqual(all.map(say))
  expect(new Set(all.map(({ code }) => code)).size).toBe(9)
})

test.each(locales)(
  'no sentence in $locale has letters that its readers need not know',
  async ({ locale }) => {
    const say = await speaker(locale)
    const { script } = new Intl.Locale(locale).maximize()
    const known = new RegExp(`[\\p{Script=${script}}\\p{Script=Latin}\\p{Lm}]`, 'u')
    const sentences = issues.map(say)
    expect(sentences.filter((sentence) => letters(sentence).some((letter) => !known.test(letter)))).toEqual(
      [],
    )
  },
)

test.each([
  ['en', 'TIN'],
  ['ru', 'TIN'],
  ['th', 'เลขประจำตัวผู้เสียภาษี'],
])('a sentence in %s calls a Thai number %s', async (locale, name) => {
  const say = await speaker(locale)
  const [issue] = checkRegistrationNumber('TH', '0107537000883').issues
  expect(issue?.code).toBe('registration-number-checksum')
  expect(issue && say(issue)).toContain(name)
})
