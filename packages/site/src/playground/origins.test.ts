import { registrationNumberRule } from '@openpartner/registration'
import provenance from '@openpartner/schemas/provenance.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { invalidFixtures } from '../../test/fixtures.ts'
import { resources, usual } from './choices.ts'
import { loadTools } from './load-tools.ts'

const tools = new Map(
  await Promise.all(
    resources.map(
      async ({ name }) => [name as string, await loadTools({ ...usual, resource: name })] as const,
    ),
  ),
)

test.each(resources)(
  'every issue of $name has an origin with its sources, except those of the document itself',
  ({ name }) => {
    const { validator, origins } = tools.get(name) as NonNullable<ReturnType<typeof tools.get>>
    for (const { value, file } of invalidFixtures.filter(({ resource }) => resource === name)) {
      const result = validator.validate(value)
      for (const issue of result.ok ? [] : result.issues) {
        if (issue.path.length === 0) continue
        expect(origins(issue)?.sources.length, `${file} ${issue.pointer}`).toBeGreaterThan(0)
      }
    }
  },
)

const issue = (code: string, ...path: (string | number)[]) => ({
  code,
  path,
  pointer: '',
  message: '',
  params: {},
})
const titles = (keys: readonly (keyof typeof provenance.sources)[]) =>
  keys.map((key) => provenance.sources[key].title)

test.each([
  [
    'create-customer-request',
    issue('phone-number-required', 'billingProfile', 'defaultAddress', 'phoneNumber'),
    provenance.rules['phone-number-required'],
  ],
  [
    'create-customer-request',
    issue('required', 'billingProfile', 'defaultAddress', 'city'),
    provenance.resources['create-customer-request']['billingProfile.defaultAddress.city'].constraints
      .required,
  ],
  [
    'create-customer-request',
    issue('pattern', 'billingProfile', 'defaultAddress', 'city'),
    provenance.resources['create-customer-request']['billingProfile.defaultAddress.city'].constraints.pattern,
  ],
  [
    'create-customer-request',
    issue('required', 3, 'billingProfile', 'email'),
    provenance.resources['create-customer-request']['billingProfile.email'].constraints.required,
  ],
  ['customer', issue('format', 'id'), provenance.resources.customer.id.constraints.format],
  ['customer-collection', issue('type', 'items', 0, 'links', 'self', 'uri'), provenance.resources.link.uri],
  [
    'patch-customer-request',
    issue('required', 'relationshipToPartner'),
    provenance.rules['relationship-or-access'],
  ],
])('%s: the origin of %o is that of the schemas', (resource, of, { status, sources }) => {
  const origin = tools.get(resource)?.origins(of)
  expect(origin?.status).toBe(status)
  expect(origin?.sources.map(({ title }) => title)).toEqual(
    titles(sources as (keyof typeof provenance.sources)[]),
  )
})

test('the origin of an issue about the format of a number is what is published about its scheme', async () => {
  const { origins } = await loadTools({ ...usual, level: 'checksum' })
  const [cnpj] = registrationNumberRule('BR').schemes
  const about = (params: Record<string, unknown>) =>
    origins({ ...issue('registration-number-checksum', 'companyProfile'), params })
  expect(about({ scheme: cnpj?.abbreviation, id: cnpj?.id })?.sources.map(({ url }) => url)).toEqual(
    cnpj?.sources.map(({ url }) => url),
  )
  // Kyrgyzstan, Russia and Tajikistan have one.
  const [inn] = registrationNumberRule('RU').schemes
  expect(about({ scheme: inn?.abbreviation, id: inn?.id })).toBeUndefined()
  expect(about({})).toBeUndefined()
})

test('names of the prototype have no origin', () => {
  expect(
    tools.get('create-customer-request')?.origins(issue('constructor', '__proto__', 'x')),
  ).toBeUndefined()
})

test('the names of a resource include those of its parts', () => {
  const names = tools.get('customer-collection')?.names
  expect(names).toEqual(new Set([...(names ?? []), 'totalCount', 'tenantId', 'headers', 'etag']))
})
