import { customerContract } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { files, operationsOf, readDocument } from './support/documents.ts'
import { escaped, validatorsIn } from './support/validate.ts'

// Typed from the documents: their word against ours.
const calls = [
  'GET /v1/customers',
  'POST /v1/customers',
  'GET /v1/customers/{customerId}',
  'PATCH /v1/customers/{customerId}',
  'DELETE /v1/customers/{customerId}',
  'GET /v1/customers/{customerId}/profiles/company',
  'GET /v1/customers/{customerId}/profiles/billing',
  'PUT /v1/customers/{customerId}/profiles/billing',
  'GET /v1/customers/relationshiprequests',
  'POST /v1/validations/address',
  'HEAD /v1/domains/{domain}',
  'GET /v1/countryvalidationrules/{country}',
  'GET /v1/customers/{customerId}/relationships',
  'GET /v1/customers/{customerId}/customDomains',
  'GET /v1/customers/{customerId}/organization',
  'GET /v1/customers/{customerId}/managedservices',
  'GET /v1/customers/{customerId}/validationStatus',
  'POST /v1/customers/{customerId}/verifieddomain',
  'GET /v1/customers/{customerId}/qualifications',
  'POST /v1/customers/{customerId}/qualifications',
  'GET /v1/customers/{customerId}/qualification',
  'GET /v1/customers/{customerId}/agreements',
  'POST /v1/customers/{customerId}/agreements',
  'GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus',
  'GET /v1/customers/{customerId}/usagebudget',
  'PATCH /v1/customers/{customerId}/usagebudget',
]
const documentedCodes = [
  [400, 2055],
  [400, 3000],
  [400, 600002],
  [400, 600049],
  [400, 600050],
  [400, 600051],
  [400, 800002],
  [400, 900118],
  [401, 400],
  [401, 800001],
  [403, 2030],
  [403, 20002],
  [404, 1000],
  [404, 60003],
  [500, 800003],
]
const headers = [
  'MS-RequestId',
  'MS-CorrelationId',
  'MS-Contract-Version',
  'MS-PartnerCenter-Application',
  'X-Locale',
  'If-Match',
  'MS-PartnerCenter-Client',
  'MS-SdkVersion',
  'MS-CV',
]

describe.each(files)('OpenAPI %s', (_version, file) => {
  const document = readDocument(file)
  const operations = operationsOf(document)
  const { components } = document
  const validatorAt = validatorsIn(document, file)

  test('has the documented calls and no other', () => {
    const found = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(found.toSorted()).toEqual(calls.toSorted())
  })

  test('has the calls of the contract', () => {
    const contract = customerContract.operations.map(({ method, path }) => `${method} ${path}`)
    expect(calls).toEqual(expect.arrayContaining(contract))
  })

  test('has the documented faults with their codes', () => {
    const found = Object.values(components.examples).map((fault) => [fault['x-status'], fault.value.code])
    expect(found).toEqual(expect.arrayContaining(documentedCodes))
  })

  test('has the documented headers', () => {
    const found = Object.values(components.parameters).map(({ name }) => name)
    expect(found).toEqual(expect.arrayContaining(headers))
  })

  test('every call may be refused for its token, for its frequency, and otherwise', () => {
    for (const { responses } of operations) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403', '429', '500', 'default']))
    }
  })

  test('an update needs If-Match, and a stale etag is 2055', () => {
    const update = operations.find(({ operationId }) => operationId === 'update-billing-profile')
    expect(JSON.stringify(update?.parameters)).toContain('#/components/parameters/IfMatch')
    expect(JSON.stringify(update?.responses['400'])).toContain('#/components/examples/EtagStale')
    expect(components.parameters.IfMatch).toMatchObject({ required: true, in: 'header' })
  })

  test('tells the rate limit and the clouds', () => {
    expect(document['x-rate-limit']).toEqual({ requests: 500, per: 'minute', scope: 'tenant identifier' })
    expect((document.servers as { url: string }[]).map(({ url }) => url)).toEqual([
      'https://api.partnercenter.microsoft.com',
      'https://partner.partnercenterapi.microsoftonline.cn',
    ])
    expect(document.security).toEqual([{ bearer: [] }])
  })

  test('the components are flat', () => {
    const text = JSON.stringify(components.schemas)
    expect(text).not.toMatch(/"\$(?:id|schema|defs|comment)"/)
    const targets = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, target]) => target)
    expect(targets.filter((target) => !/^#\/components\/\w+\/\w+$/.test(target ?? ''))).toEqual([])
  })

  test('every example of a body is valid', () => {
    const checked = operations.flatMap(({ path, method, requestBody, responses }) => {
      const pointer = `/paths/${escaped(path)}/${method}`
      const bodies = [
        [`${pointer}/requestBody`, requestBody],
        ...Object.entries(responses).map(([status, response]) => [
          `${pointer}/responses/${status}`,
          response,
        ]),
      ] as [string, { content?: Record<string, { examples?: Record<string, unknown> }> } | undefined][]
      return bodies.flatMap(([where, body]) => {
        const { examples = {} } = body?.content?.['application/json'] ?? {}
        const validate =
          body?.content && validatorAt(`${where}/content/${escaped('application/json')}/schema`)
        return Object.entries(examples).map(([name, example]) => {
          const { $ref, value } = example as { $ref?: string; value?: unknown }
          const shown = $ref === undefined ? value : components.examples[$ref.split('/').at(-1) ?? '']?.value
          return { where, name, ok: shown !== undefined && validate?.(shown) }
        })
      })
    })
    expect(checked.length).toBeGreaterThan(40)
    expect(checked.filter(({ ok }) => ok !== true)).toEqual([])
  })
})

test('OpenAPI 3.0 is written in its own keywords', () => {
  const text = JSON.stringify(readDocument('openapi-3.0.json').components.schemas)
  expect(text).not.toMatch(/"(?:if|then|else|const|examples|prefixItems)":/)
  expect(text).not.toMatch(/"type":\[/)
})
