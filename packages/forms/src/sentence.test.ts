import en from '@openpartner/messages/en'
import sv from '@openpartner/messages/sv'
import { expect, test } from 'vitest'
import { labelOf, say } from './sentence.ts'

const english = {
  own: '{Label} and {label} in {country}.',
  counted: { one: '{limit} field.', other: '{limit} fields.' },
}

test.each([
  ['organizationRegistrationNumber', 'registration number'],
  ['openGDAPDialog', 'open GDAP dialog'],
  ['addressLine1', 'address line 1'],
  ['city', 'city'],
])('without messages the label of %s is English, or its words', (name, label) => {
  expect(labelOf(undefined, name)).toBe(label)
})

test('with messages their label is used; an unknown name is the document', () => {
  expect(labelOf(sv, 'city')).toBe('ort')
  expect(labelOf(sv, 'constructor')).toBe('dokumentet')
})

test('the sentence of the messages comes first, then the English one', () => {
  expect(say(sv, { required: 'No.' }, 'required', 'city')).toBe('Ort måste anges.')
  expect(say(en, english, 'own', 'city', { country: 'IN' })).toBe('City and city in India.')
  expect(say(undefined, english, 'own', 'city', { country: 'nowhere' })).toBe('City and city in ?.')
})

test('sentences have plural forms', () => {
  expect(say(undefined, english, 'counted', '', { limit: 1 })).toBe('1 field.')
  expect(say(undefined, english, 'counted', '', { limit: 2 })).toBe('2 fields.')
})

test('in right-to-left text, inserted text is isolated', () => {
  expect(say({ ...en, direction: 'rtl' }, english, 'own', 'city', { country: 'IN' })).toBe(
    'City and city in \u2068India\u2069.',
  )
})
