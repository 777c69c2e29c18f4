import { checkRegistrationNumber, registrationNumberRule } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { checkedNumber } from './checked-number.ts'

const said = (country: string, number: string) =>
  checkedNumber(checkRegistrationNumber(country, number), registrationNumberRule(country).schemes)

// The alphanumeric example of the tax office (IN RFB 2.229/2024); its last digit is 5.
test('a valid number is described, with its check digit', () => {
  expect(said('BR', '12.abc.345/01de-35')).toEqual({
    isValid: true,
    sentence:
      'it has the format of CNPJ (National registry of legal entities number), and its check digit is correct.',
    compact: '12ABC34501DE35',
    formatted: '12.ABC.345/01DE-35',
    issues: [],
  })
})

test('a mistyped number is described, with what is wrong', () => {
  const { isValid, sentence, issues } = said('BR', '12.ABC.345/01DE-36')
  expect(isValid).toBe(false)
  expect(sentence).toContain('with these issues')
  expect(issues.map(({ code }) => code)).toEqual(['registration-number-checksum'])
})

test('where no check digit is published, none is called right', () => {
  const { isValid, sentence } = said('KG', registrationNumberRule('KG').schemes[0]?.example ?? '')
  expect(isValid).toBe(true)
  expect(sentence).toContain('No check digit was verified')
})

test('what is not a number of the country has no description', () => {
  const { isValid, sentence, compact } = said('BR', 'hello')
  expect(isValid).toBe(false)
  expect(sentence).toContain('not a number of this country')
  expect(compact).toBeUndefined()
})

test('a number with a name in other letters is called by its Latin one', () => {
  expect(said('TH', '0107537000882').sentence).toContain('TIN (Taxpayer identification number)')
  const { sentence, issues } = said('TH', '0107537000883')
  expect([sentence, ...issues.map(({ message }) => message)].join(' ')).not.toMatch(/\p{Script=Thai}/u)
})
