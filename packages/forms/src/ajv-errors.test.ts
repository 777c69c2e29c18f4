import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { createRequire } from 'node:module'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { expect, test } from 'vitest'
import { toAjvErrors } from './ajv-errors.ts'

const schema = createRequire(import.meta.url)(
  '@openpartner/schemas/bundle/create-customer-request.schema.json',
) as object
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema)

const value = {
  companyProfile: { domain: 'a.onmicrosoft.com' },
  billingProfile: {
    companyName: 'x'.repeat(300),
    culture: 'nonsense',
    language: 7,
    defaultAddress: { addressLine1: '1', city: 'B', country: 'SE' },
    mistyped: true,
  },
  relationshipToPartner: 'friend',
}

const result = CreateCustomerRequest.validate(value)
const errors = toAjvErrors(result.ok ? [] : result.issues)

const essence = ({
  instancePath,
  keyword,
  params,
}: Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>) =>
  JSON.stringify([instancePath, keyword, params.missingProperty ?? params.additionalProperty ?? params.limit])

test('what ajv itself reports for the same value, except for wrapper errors', () => {
  expect(validate(value)).toBe(false)
  const theirs = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(essence)
  expect(errors.map(essence).toSorted()).toEqual(theirs.toSorted())
  expect(errors).toHaveLength(6)
})

test('every error has the properties of an ErrorObject', () => {
  for (const error of errors satisfies ErrorObject[]) {
    expect(error.schemaPath).toMatch(/^#\/.*\w$/)
    expect(error.message).toMatch(/\.$/)
  }
  expect(errors.find(({ keyword }) => keyword === 'enum')?.params).toEqual({
    allowedValues: ['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'],
  })
})

test('rules across fields have the keywords of ajv, codes of checks their own names', () => {
  const issue = (code: string) => ({ code, path: ['a', 'b'], pointer: '/a/b', message: 'No.', params: {} })
  expect(toAjvErrors([issue('phone-number-required'), issue('registration-number-checksum')])).toMatchObject([
    { instancePath: '/a', keyword: 'required', params: { missingProperty: 'b' } },
    { instancePath: '/a/b', keyword: 'registration-number-checksum', params: {} },
  ])
})
