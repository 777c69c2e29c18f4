import { readFileSync } from 'node:fs'
import { type ResourceName, resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { name } from '../markdown.ts'
import { resourceFamily } from './resources.ts'
import { documentsOf, presenceIn } from './resources/presence.ts'
import { describeBounds, describeType } from './resources/descriptions.ts'
import { packageFolder } from '../folders.ts'

const provenance = JSON.parse(
  readFileSync(new URL('generated/provenance.json', packageFolder('@openpartner/schemas')), 'utf8'),
) as { readonly resources: Readonly<Record<string, object>> }

const pages = new Map(resourceFamily.pages().map((page) => [page.path, page.text]))

/** The rows of a section of a page that begin with a name. */
const rows = (page: string, section: string, property: string): string[] => {
  const [, text = ''] = page.split(`\n## ${section}\n`)
  const [own = ''] = text.split('\n## ')
  return own.split('\n').filter((line) => line.startsWith(`| ${name(property)} |`))
}

const cells = (row: string | undefined): string[] =>
  (row ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .slice(2, -1)

test('there is a page for every resource, and an overview that links to each', () => {
  const paths = resources.map((resource) => `reference/resources/${resource.name}`)
  expect([...pages.keys()]).toEqual(['reference/resources/index', ...paths])
  for (const path of paths) expect(pages.get('reference/resources/index')).toContain(`(/${path})`)
})

// The side file is made from the sources, not from the published schemas that the pages read.
describe.each(Object.entries(provenance.resources))('%s', (resource, properties) => {
  const page = pages.get(`reference/resources/${resource}`) ?? ''

  test.each(Object.keys(properties))('%s has its rows', (property) => {
    expect(rows(page, 'Properties', property)).toHaveLength(1)
    expect(rows(page, 'Where it comes from', property)).toHaveLength(1)
    expect(rows(page, 'Presence', property)).toHaveLength(property.endsWith('[]') ? 0 : 1)
  })

  test('shows its five schemas, an example, and a document with its issues', () => {
    expect(page.match(/^\| <code v-pre>&#64;openpartner/gm)).toHaveLength(5)
    expect(page).toMatch(/## Example\n\n```json\n/)
    expect(page).toMatch(
      /## A document that is refused\n\n[^]*?```json\n[^]*?\| \[.*\]\(\/reference\/issues\//,
    )
    expect(page).toContain(`'@openpartner/validators/${resource}'`)
  })
})

describe('presence by document', () => {
  const presence = (resource: ResourceName, property: string): Record<string, string> =>
    Object.fromEntries(
      documentsOf(resource).map((document) => [document.label, presenceIn(document, property)]),
    )

  test('of the indirect reseller: only indirect providers set it', () => {
    expect(presence('customer', 'associatedPartnerId')).toEqual({
      Response: 'optional',
      'Response, in lists': 'not described',
      Create: 'not allowed',
      'Create, indirect': 'required',
      Patch: 'not allowed',
    })
  })

  test('of a city: required where a customer is created or billed', () => {
    expect(presence('address', 'city')).toEqual({
      Response: 'optional',
      Create: 'required',
      'Create, indirect': 'required',
      Update: 'required',
    })
  })

  test.each([
    ['create-customer-request', 'companyProfile.organizationRegistrationNumber'],
    ['create-customer-request', 'billingProfile.defaultAddress.phoneNumber'],
    ['customer-company-profile', 'organizationRegistrationNumber'],
  ] as const)('of %s, %s: by country', (resource, property) => {
    expect(presence(resource, property).Create).toBe('by country')
  })

  test('is in the table', () => {
    const [row] = rows(pages.get('reference/resources/address') ?? '', 'Presence', 'city')
    expect(cells(row)).toEqual(['optional', 'required', 'required', 'required'])
  })
})

describe('descriptions of schemas', () => {
  test.each([
    [{ type: 'string', minLength: 1, maxLength: 64 }, ['1 to 64 characters']],
    [{ type: 'string', maxLength: 1 }, ['at most 1 character']],
    [{ type: 'array', maxItems: 5000, readOnly: true }, ['at most 5,000 entries', 'set by the service']],
    [{ type: 'array', minItems: 1 }, ['at least 1 entry']],
    [{ type: 'integer', minimum: 0, maximum: 86400 }, ['0 to 86,400']],
    [{ type: 'string', enum: ['none'] }, ['only <code v-pre>none</code>']],
    [{ type: 'string', enum: ['', 'a'] }, ['only <code v-pre>a</code>, or empty']],
    [{ type: 'boolean', enum: [false] }, ['only <code v-pre>false</code>']],
  ])('%j', (schema, bounds) => {
    expect(describeBounds(schema)).toEqual(bounds)
  })

  test.each([
    [{ type: ['integer', 'string'] }, 'integer or string'],
    [{ type: 'array', items: { type: 'string' } }, 'list of strings'],
  ])('the type of %j', (schema, text) => {
    expect(describeType(schema)).toBe(text)
  })

  test('a pattern that nothing describes fails the build', () => {
    expect(() => describeBounds({ type: 'string', pattern: '^x$' })).toThrow('Nothing describes')
  })
})
