import { countryCodes } from '@openpartner/registration'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { expect, test } from 'vitest'
import { officialLanguages } from './languages.ts'

test.each([
  ['IN', ['hi', 'en']],
  ['SE', ['sv']],
  // Romansh is official in one canton.
  ['CH', ['de', 'fr', 'it']],
  ['BE', ['nl', 'fr', 'de']],
  ['RS', ['sr']],
  ['US', ['en']],
  ['XK', ['sq', 'sr']],
])('%s: %j', (country, languages) => {
  expect(officialLanguages(country)).toEqual(languages)
})

test('every suggestion is a culture and a language that the request takes', () => {
  const refused = countryCodes.flatMap((country) =>
    officialLanguages(country).flatMap((language) => {
      const result = CreateCustomerRequest.validate({
        billingProfile: { culture: `${language}-${country}`, language },
      })
      const issues = result.ok ? [] : result.issues
      return issues.filter(({ pointer }) => /\/(culture|language)$/.test(pointer))
    }),
  )
  expect(refused).toEqual([])
  expect(countryCodes.filter((country) => officialLanguages(country).length === 0).length).toBeLessThan(10)
})
