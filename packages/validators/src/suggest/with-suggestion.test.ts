import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { UpdateBillingProfileRequest } from '@openpartner/validators/update-billing-profile-request'
import { locales } from '@openpartner/messages'
import type { Messages } from '@openpartner/messages'
import { loadFixtures } from '@openpartner/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'

type Document = { [step: string]: Document }

const valid = loadFixtures('create-customer-request').valid.find(({ file }) => file === 'smallest')
  ?.value as Document

/** The issue of a document that also has this property. */
function issueAt(pointer: string, validator = CreateCustomerRequest) {
  const steps = pointer.split('/').slice(1)
  const document = structuredClone(valid)
  const last = steps.pop() ?? ''
  const parent = steps.reduce<Document | undefined>((value, step) => value?.[step], document)
  if (parent !== undefined) parent[last] = 'x' as never
  const result = validator.validate(document)
  return result.ok ? undefined : result.issues.find((issue) => issue.path.at(-1) === last)
}

const address = '/billingProfile/defaultAddress'
const number = '/companyProfile/organizationRegistrationNumber'

test.each([
  ['/companyProfile/organisationRegistrationNumber', number],
  ['/companyProfile/organizationRegistrationId', number],
  ['/companyProfile/OrganizationRegistrationNumber', number],
  ['/billingProfile/organizationRegistrationNumber', number],
  ['/organizationRegistrationNumber', number],
  [`${address}/organizationRegistrationNumber`, number],
  [`${address}/zipCode`, `${address}/postalCode`],
  [`${address}/zip`, `${address}/postalCode`],
  [`${address}/postal_code`, `${address}/postalCode`],
  [`${address}/phone`, `${address}/phoneNumber`],
  ['/billingProfile/phone', `${address}/phoneNumber`],
  ['/billingProfile/city', `${address}/city`],
  ['/billingProfile/mail', '/billingProfile/email'],
  ['/billingProfile/emial', '/billingProfile/email'],
  ['/billingProfile/firstname', '/billingProfile/firstName'],
  [`${address}/firstname`, `${address}/firstName`],
  ['/billingProfile/companyname', '/billingProfile/companyName'],
  ['/companyProfile/companyname', '/companyProfile/companyName'],
  ['/billingProfile/defaultAdress', address],
  ['/enableGdapByDefault', '/enableGDAPByDefault'],
  ['/billingProfile/eTag', '/attributes/etag'],
  [`${address}/adressLine1`, `${address}/addressLine1`],
])('%s was likely meant to be %s', (pointer, suggestion) => {
  const issue = issueAt(pointer)
  const property = pointer.split('/').at(-1)
  expect(issue).toMatchObject({ code: 'unknown-property', pointer, params: { property, suggestion } })
  expect(issue?.message).toBe(`“${property}” is not a field here. Did you mean ${suggestion}?`)
})

test.each([
  'color',
  'x',
  'constructor',
  '__proto__',
  'toString',
  '',
  'é',
  'zip\nCode',
  'zip\u2028Code',
  `z${'_'.repeat(60)}ip`,
])('nothing is suggested for %j, and its sentence does not name it', (name) => {
  const document = structuredClone(valid)
  Object.defineProperty(document, name, { value: 'x', enumerable: true })
  const result = CreateCustomerRequest.validate(document)
  const issue = result.ok ? undefined : result.issues[0]
  expect(issue).toMatchObject({ code: 'unknown-property', params: { property: name } })
  expect(issue?.params).not.toHaveProperty('suggestion')
  expect(issue?.message).toBe('This field is not allowed here. Correct its name or remove it.')
})

test('every pointer that is suggested is that of a field, whatever the name', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .constantFrom('zip', 'phone', 'mail', 'street', 'companyname')
      .chain((word) => fc.string({ maxLength: 2 }).map((more) => word + more)),
  )
  fc.assert(
    fc.property(names, (name) => {
      const issue = issueAt(`/billingProfile/${name.replaceAll('/', '')}`)
      const suggestion = issue?.params.suggestion
      if (typeof suggestion !== 'string') return true
      const sentence = issue?.message ?? ''
      return (
        /^(?:\/[A-Za-z0-9]+)+$/.test(suggestion) && sentence.length < 200 && !/\p{C}|\p{Zl}/u.test(sentence)
      )
    }),
  )
})

test.each(locales)('a sentence in $locale names both', async ({ locale }) => {
  const { default: messages } = (await import(`@openpartner/messages/${locale}`)) as { default: Messages }
  const sentence = issueAt(`${address}/zipCode`, CreateCustomerRequest.with({ messages }))?.message
  expect(sentence).toContain('zipCode')
  expect(sentence).toContain(`${address}/postalCode`)
})

test('a profile of its own has its own pointers, and only reported issues are searched for', () => {
  const result = UpdateBillingProfileRequest.validate({ defaultAddress: { zip: 'x' } })
  expect(result.ok ? [] : result.issues).toContainEqual(
    expect.objectContaining({
      params: { property: 'zip', kind: 'suggestion', suggestion: '/defaultAddress/postalCode' },
    }),
  )
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`zipCode${index}`, 1]))
  const wide = CreateCustomerRequest.validate({ ...valid, ...many })
  expect(wide.ok ? 0 : wide.issues.length).toBe(100)
})
