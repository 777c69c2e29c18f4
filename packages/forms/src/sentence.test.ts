import en from '@openpartner/messages/en'
import sv from '@openpartner/messages/sv'
import { expect, test } from 'vitest'
import { labelOf, say } from './sentence.ts'

const english = {
  own: '{Label} and {label} in {country}.',
  counted: { one: '{limit} fault.', other: '{limit} faults.' },
}

test.each([
  ['organizationRegistrationNumber', 'organization registration number'],
  ['enableGDAPByDefault', 'enable GDAP by default'],
  ['addressLine1', 'address line 1'],
  ['city', 'city'],
])('without a catalogue %s is said in words', (name, label) => {
  expect(labelOf(undefined, name)).toBe(label)
})

test('with one it is said as there; what it does not know is the document', () => {
  expect(labelOf(sv, 'city')).toBe('ort')
  expect(labelOf(sv, 'constructor')).toBe('dokumentet')
})

test('the sentence of the catalogue comes first, then the English one', () => {
  expect(say(sv, { required: 'No.' }, 'required', 'city')).toBe('Ort måste anges.')
  expect(say(en, english, 'own', 'city', { country: 'IN' })).toBe('City and city in India.')
  expect(say(undefined, english, 'own', 'city', { country: 'nowhere' })).toBe('City and city in ?.')
})

test('sentences have plural forms', () => {
  expect(say(undefined, english, 'counted', '', { limit: 1 })).toBe('1 fault.')
  expect(say(undefined, english, 'counted', '', { limit: 2 })).toBe('2 faults.')
})

test('from right to left, what is inserted is isolated', () => {
  expect(say({ ...en, direction: 'rtl' }, english, 'own', 'city', { country: 'IN' })).toBe(
    'City and city in \u2068India\u2069.',
  )
})
