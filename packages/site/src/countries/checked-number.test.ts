import { checkRegistrationNumber, registrationNumberRule } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { checkedNumber } from './checked-number.ts'

const said = (country: string, number: string) =>
  checkedNumber(checkRegistrationNumber(country, number), registrationNumberRule(country).schemes)

// The alphanumeric example of the tax office (IN RFB 2.229/2024); its last digit is 5.
test('a right number is named, with its check digit', () => {
  expect(said('BR', '12.abc.345/01de-35')).toEqual({
    isGood: true,
    sentence:
      'It has the form of CNPJ (National registry of legal entities number), and its check digit is right.',
    compact: '12ABC34501DE35',
    formatted: '12.ABC.345/01DE-35',
    issues: [],
  })
})

test('a mistyped number is named, with what is wrong', () => {
  const { isGood, sentence, issues } = said('BR', '12.ABC.345/01DE-36')
  expect(isGood).toBe(false)
  expect(sentence).toContain('something to say against it')
  expect(issues.map(({ code }) => code)).toEqual(['registration-number-checksum'])
})

test('where no check digit is published, none is said to be right', () => {
  const { isGood, sentence } = said('KG', registrationNumberRule('KG').schemes[0]?.example ?? '')
  expect(isGood).toBe(true)
  expect(sentence).toContain('No check digit was verified')
})

test('what is no number of the country is not named', () => {
  const { isGood, sentence, compact } = said('BR', 'hello')
  expect(isGood).toBe(false)
  expect(sentence).toContain('Not a number of this country')
  expect(compact).toBeUndefined()
})
