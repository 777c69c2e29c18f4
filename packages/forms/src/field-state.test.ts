import { countries, registrationNumberRule } from '@openpartner/registration'
import { mergeMessages, type Messages } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import svIndex from '@openpartner/messages/sv'
import svForms from '@openpartner/messages/sv/forms'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { describe, expect, test } from 'vitest'
import { fieldState, updateBillingProfileRequestFields } from './field-state.ts'
import { fromForm } from './from-form.ts'

const sv = mergeMessages(svIndex, svForms)

const number = '/companyProfile/organizationRegistrationNumber'
const phone = '/billingProfile/defaultAddress/phoneNumber'
const valueIn = (country: string) => ({ billingProfile: { defaultAddress: { country } } })

/** Codes that the validator has for these two fields when both are as given. */
function codes(country: string, text: string): Record<string, string> {
  const value = {
    companyProfile: { organizationRegistrationNumber: text },
    billingProfile: { defaultAddress: { country, phoneNumber: text } },
  }
  const result = CreateCustomerRequest.validate(value)
  return Object.fromEntries((result.ok ? [] : result.issues).map(({ pointer, code }) => [pointer, code]))
}

test.each(countries.map(({ alpha2 }) => alpha2))('%s: as the validator decides', (country) => {
  const state = fieldState(valueIn(country))
  const [missing, given] = [codes(country, ''), codes(country, '1')]
  expect(state[number].presence).toBe(
    missing[number] === 'registration-number-required'
      ? 'required'
      : given[number] === 'registration-number-not-allowed'
        ? 'hidden'
        : 'optional',
  )
  expect(state[phone].presence).toBe(missing[phone] === 'phone-number-required' ? 'required' : 'optional')
})

test.each([undefined, '', 'Sweden', 'tr', 7, null])(
  'a country that is %j hides nothing and asks for nothing',
  (country) => {
    const state = fieldState({ billingProfile: { defaultAddress: { country } } })
    expect(state[number].presence).toBe('optional')
    expect(state[phone].presence).toBe('optional')
  },
)

test('the company address takes precedence over the billing address', () => {
  const companyProfile = { address: { country: 'TR' } }
  expect(fieldState({ ...valueIn('SE'), companyProfile })[number].presence).toBe('required')
})

test('other fields are required as the validator requires them', () => {
  const states = Object.entries(fieldState({}))
  const required = states.filter(([, { presence }]) => presence === 'required').map(([pointer]) => pointer)
  const result = CreateCustomerRequest.validate({
    companyProfile: {},
    billingProfile: { defaultAddress: {} },
  })
  expect(required.toSorted()).toEqual(
    (result.ok ? [] : result.issues).map(({ pointer }) => pointer).toSorted(),
  )
})

describe('of the number', () => {
  test('name, example and keyboard depend on the country', () => {
    const state = (country: string) =>
      fieldState(valueIn(country), { messages: sv, numbers: registrationNumberRule })[number]
    expect(state('TR')).toEqual({
      presence: 'required',
      id: 'field-companyProfile-organizationRegistrationNumber',
      name: 'companyProfile.organizationRegistrationNumber',
      label: 'Organisationsregistreringsnummer',
      hint: 'Skattenummer: VKN (Vergi kimlik numarası) · Exempel: 4540536920',
      example: '4540536920',
      inputMode: 'numeric',
      autocomplete: 'off',
    })
    expect(state('IN')).toMatchObject({
      inputMode: 'text',
      example: registrationNumberRule('IN').schemes[0]?.example,
    })
    expect(state('SE')).not.toHaveProperty('hint')
  })

  test('its name is in Latin letters for readers of another script', () => {
    const hint = (messages: Messages) =>
      fieldState(valueIn('BY'), { messages, numbers: registrationNumberRule })[number].hint
    expect(hint(en)).toMatch(/: UNP \(.+\) · Example: [0-9]+$/)
    expect(hint({ ...en, locale: 'be' })).toContain(': УНП')
  })

  test('without the numbers the hint is why it is required', () => {
    expect(fieldState(valueIn('TR'), { messages: en })[number].hint).toBe('Required (Türkiye)')
    expect(fieldState(valueIn('TR'))[number]).not.toHaveProperty('hint')
  })

  test('it never asks for the number of a person', () => {
    for (const { alpha2 } of countries) {
      const { example } = fieldState(valueIn(alpha2), { numbers: registrationNumberRule })[number]
      const scheme = registrationNumberRule(alpha2).schemes.find((one) => one.example === example)
      expect(scheme?.personal ?? false, alpha2).toBe(false)
    }
  })
})

test('labels and hints are in the language of the messages, and English labels without any', () => {
  expect(fieldState({}, { messages: sv })['/billingProfile/email']).toEqual({
    presence: 'required',
    id: 'field-billingProfile-email',
    name: 'billingProfile.email',
    label: 'E-postadress',
    hint: 'Exempel: elin@contoso.example',
    example: 'elin@contoso.example',
    inputMode: 'email',
    autocomplete: 'email',
  })
  expect(fieldState({})['/enableGDAPByDefault'].label).toBe('Default granular delegated admin access')
  expect(fieldState(valueIn('IN'), { messages: en })[phone].hint).toBe('Required (India)')
})

test('every example is valid, and every name leads to its field', () => {
  const states = Object.values(fieldState({}))
  const value = fromForm(states.map(({ name, example }): [string, unknown] => [name, example]))
  const result = CreateCustomerRequest.validate({
    ...value,
    billingProfile: {
      ...(value.billingProfile as object),
      defaultAddress: { addressLine1: '1', city: 'A', country: 'SE' },
    },
  })
  expect(result).toMatchObject({ ok: true })
})

test('every autocomplete is one of the HTML standard', () => {
  const known =
    /^(off|(billing )?(organization|given-name|additional-name|family-name|email|language|address-line[12]|address-level[12]|postal-code|country|tel))$/
  for (const { autocomplete = 'off' } of Object.values(fieldState({}))) expect(autocomplete).toMatch(known)
})

test('other requests have their own fields', () => {
  const state = fieldState(
    { defaultAddress: { country: 'TR' } },
    { fields: updateBillingProfileRequestFields },
  )
  expect(state['/defaultAddress/phoneNumber'].presence).toBe('optional')
  expect(state).not.toHaveProperty([number])
})

test('values that throw', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  for (const value of [null, undefined, 'text', proxy])
    expect(fieldState(value)[number].presence).toBe('optional')
})
