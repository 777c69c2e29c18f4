import { describe, expect, test } from 'vitest'
import { standIn } from './support/stand-in.ts'

// Every answer is checked against openapi.json by `send`.
const { send } = await standIn()
const faultOf = async (answer: ReturnType<typeof send>) => {
  const { status, body } = await answer
  return [status, body.code, body.data]
}

describe('the rules of a country', () => {
  const rules = async (country: string) => (await send('GET', `/v1/countryvalidationrules/${country}`)).body

  test('as recorded', async () => {
    const us = await rules('US')
    expect(us).toMatchObject({ isStateRequired: true, isPostalCodeRequired: true, defaultCulture: 'en-US' })
    expect(us.supportedStatesList).toHaveLength(51)
    expect(new RegExp(String(us.phoneNumberRegex)).test('(425) 555-0101')).toBe(true)
    expect(await rules('pt')).toMatchObject({ taxIdSample: 'PT980152267', supportedStatesList: [] })
  })

  test('that require a registration number', async () => {
    const br = await rules('BR')
    expect(br).toMatchObject({
      customerOrganizationRegistrationNumberRequired: true,
      customerOrganizationPhoneNumberRequired: true,
    })
    const pattern = new RegExp(String(br.customerOrganizationRegistrationNumberRegex))
    expect(pattern.test(String(br.customerOrganizationRegistrationNumberSample))).toBe(true)
    expect((await rules('SE')).customerOrganizationRegistrationNumberRequired).toBe(false)
  })

  test('of no country', async () => {
    expect(await faultOf(send('GET', '/v1/countryvalidationrules/UK'))).toEqual([404, 1000, []])
    expect(await faultOf(send('GET', '/v1/countryvalidationrules/USA'))).toEqual([400, 800002, ['country']])
  })
})

describe('an address', () => {
  const validate = async (address: object) =>
    (await send('POST', '/v1/validations/address', { body: address })).body
  const address = (country: string, state: string, postalCode = '12345') => ({
    addressLine1: '1 Main Street',
    city: 'City',
    state,
    postalCode,
    country,
  })

  test.each([
    ['US', 'WA'],
    ['US', 'wa'],
    ['CA', 'ON'],
    ['CN', 'BJ'],
    ['CN', 'Beijing'],
    ['CN', '北京'],
    ['MX', 'NLE'],
    ['MX', 'Nuevo Leon'],
    ['SE', 'Anything'],
  ])('%s has the state %s', async (country, state) => {
    expect((await validate(address(country, state))).status).toBe('VerifiedShippable')
  })

  test.each([
    ['US', 'XX', '98052', `'State'`],
    ['US', 'Washington', '98052', `'State'`],
    ['US', 'PR', '98052', `'State'`],
    ['US', 'WA', 'SW1A 1AA', `'PostalCode'`],
    ['US', '', '', `'State', 'PostalCode'`],
    ['CA', 'WA', '12345', `'State'`],
    ['CN', 'WA', '12345', `'State'`],
    ['MX', 'WA', '12345', `'State'`],
    ['PT', 'Lisboa', '12345', `'PostalCode'`],
  ])('%s has no state %j or postal code %j', async (country, state, postalCode, names) => {
    expect(await validate(address(country, state, postalCode))).toMatchObject({
      status: 'None',
      suggestedAddresses: [],
      validationMessage: `Address field invalid for property: ${names}`,
    })
  })

  test.each([
    ['Verified shippable', 'VerifiedShippable', 1],
    ['Verified', 'Verified', 1],
    ['Interaction required', 'InteractionRequired', 1],
    ['StreetPartial', 'StreetPartial', 0],
    ['Premises partial', 'PremisesPartial', 0],
    ['multiple', 'Multiple', 3],
    ['None', 'None', 0],
    ['Not validated', 'NotValidated', 0],
  ])('whose first line is %j has that status', async (addressLine1, status, count) => {
    const body = await validate({ ...address('US', 'WA', '98052'), addressLine1 })
    expect([body.status, (body.suggestedAddresses as unknown[]).length]).toEqual([status, count])
  })
})
