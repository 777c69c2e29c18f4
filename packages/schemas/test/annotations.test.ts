import { describe, expect, test } from 'vitest'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import type { ResourceName } from '../src/index.ts'
import { describesFields, subschemas } from './support/subschemas.ts'
import { annotated, names, readSchema, strictAjv, variants } from './support/variants.ts'

const schemas = variants.flatMap((variant) =>
  names.map((name) => [variant, name, readSchema(variant, name)] as const),
)

describe.each(annotated)('examples in generated/%s', (variant) => {
  const ajv = strictAjv(variant)
  const own = schemas.filter(([its]) => its === variant)
  for (const [, name, schema] of own) ajv.addSchema(schema, name)

  test.each(own)('%s%s', (_variant, name, schema) => {
    const checked = subschemas(schema)
      .filter(({ schema: part }) => part.examples !== undefined)
      .map(({ location, schema: part }) => {
        const validate = ajv.getSchema(location === '#' ? name : `${String(schema.$id ?? name)}${location}`)
        const refused = (part.examples as unknown[]).filter((example) => validate?.(example) !== true)
        return { location, found: validate !== undefined, refused }
      })
    expect(checked.length).toBeGreaterThan(0)
    expect(checked.filter(({ found, refused }) => !found || refused.length > 0)).toEqual([])
  })
})

const annotatedSchemas = schemas.filter(([variant]) => annotated.includes(variant))

const fieldSchemas = ([, , schema]: (typeof schemas)[number]) => subschemas(schema).filter(describesFields)
const isReference = ({ $ref, allOf }: JsonSchema): boolean => $ref !== undefined || allOf !== undefined

test.each(annotatedSchemas)(
  '%s%s: every property and item has a description, and an example or a reference',
  (...file) => {
    const undescribed = fieldSchemas(file).filter(({ location, schema }) => {
      if (!/\/properties\/[^/]+$|\/items$/.test(location)) return false
      const described = typeof schema.description === 'string' && schema.description.endsWith('.')
      if (location.endsWith('/items') && schema.$ref !== undefined) return false
      return !described || !(isReference(schema) || Array.isArray(schema.examples))
    })
    expect(undescribed.map(({ location }) => location)).toEqual([])
  },
)

test.each(schemas)('%s%s: everything is bounded', (...file) => {
  const unbounded = fieldSchemas(file).filter(({ schema }) => {
    const types = new Set([schema.type].flat())
    if (types.has('string') && schema.maxLength === undefined && schema.enum === undefined) return true
    if (types.has('array') && schema.maxItems === undefined) return true
    if (types.has('number') && schema.multipleOf !== 1) return true
    const isNumber = types.has('integer') || types.has('number')
    return isNumber && (schema.minimum === undefined || schema.maximum === undefined)
  })
  expect(unbounded.map(({ location }) => location)).toEqual([])
})

test.each(schemas)(
  '%s%s: a pattern beside every format, a maximum length beside every end of text',
  (...file) => {
    const lonely = subschemas(file[2]).filter(
      ({ schema: { format, pattern, maxLength } }) =>
        (format !== undefined && pattern === undefined) ||
        (String(pattern).endsWith('$') && maxLength === undefined),
    )
    expect(lonely.map(({ location }) => location)).toEqual([])
  },
)

/** What the service sets and ignores or refuses when it is sent; of a resource that is not listed, its metadata. */
const setByService: Partial<Record<ResourceName, readonly string[]>> = {
  customer: ['id', 'commerceId', 'userCredentials', 'customDomains', 'tags', 'links', 'attributes'],
  'customer-summary': [
    'id',
    'companyProfile/properties/tenantId',
    'companyProfile/properties/links',
    'companyProfile/properties/attributes',
    'links',
    'attributes',
  ],
  'customer-collection': ['totalCount', 'continuationToken', 'links', 'attributes'],
  'customer-company-profile': ['tenantId', 'address', 'email', 'links', 'attributes'],
  'customer-billing-profile': ['id', 'links', 'attributes'],
  'customer-relationship-request': ['url', 'attributes'],
  address: [],
  link: [
    'uri',
    'method',
    'headers',
    'headers/items/properties/key',
    'headers/items/properties/value',
    'body',
  ],
  'resource-links': ['self', 'next', 'previous', 'attributes'],
  'resource-attributes': ['etag'],
  'user-credentials': [],
  'api-fault': [],
  'create-customer-request': [],
  'create-indirect-customer-request': [],
  'update-billing-profile-request': ['id', 'links', 'attributes'],
  'patch-customer-request': [],
}

test.each(annotatedSchemas)(
  '%s%s: readOnly is on what the service sets, and on nothing else',
  (_variant, name, schema) => {
    const marked = subschemas(schema)
      .filter(({ location, schema: part }) => part.readOnly === true && location.startsWith('#/properties/'))
      .map(({ location }) => location.slice('#/properties/'.length))
    const metadata = marked.filter((property) => ['links', 'attributes'].includes(property))
    expect(marked.toSorted()).toEqual((setByService[name] ?? metadata).toSorted())
  },
)
