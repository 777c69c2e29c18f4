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

/** The rows of a property: one in the table of its page. */
const rows = (page: string, property: string): string[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| <a class="property"') && line.includes(`>${name(property)}</a> |`))

const cells = (row: string | undefined): string[] =>
  (row ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .slice(2, -1)

/** Text without its marks. */
const plain = (html: string | undefined): string => (html ?? '').replaceAll(/<[^>]*>/g, '')

test('there is a page for every resource, and an overview that links to each', () => {
  const paths = resources.map((resource) => `reference/resources/${resource.name}`)
  expect([...pages.keys()]).toEqual(['reference/resources/index', ...paths])
  for (const path of paths) expect(pages.get('reference/resources/index')).toContain(`(/${path})`)
})

// The side file is made from the sources, not from the published schemas that the pages read.
describe.each(Object.entries(provenance.resources))('%s', (resource, properties) => {
  const page = pages.get(`reference/resources/${resource}`) ?? ''

  test.each(Object.keys(properties))('%s has one row with an anchor, a presence and a source', (property) => {
    const [row, ...others] = rows(page, property)
    expect(others).toEqual([])
    const pointer = `/${property.replaceAll('[]', '.0').replaceAll('.', '/')}`
    expect(row).toContain(` id="property${pointer.replaceAll('/', '-').toLowerCase()}" `)
    const [, required, , source] = cells(row)
    expect(plain(required)).toMatch(property.endsWith('[]') ? /^$/ : /^(?:required|optional|conditional)$/)
    expect(source).toMatch(/^<span>(?:Documented|Observed|Assumed): \[/)
  })

  test('its rows are in the order of the schema, and each after that of its parent', () => {
    const anchors = [...page.matchAll(/ id="(property-[^"]+)"/g)].map(([, id = '']) => id)
    expect(new Set(anchors).size).toBe(Object.keys(properties).length)
    const late = anchors.filter((anchor, index) => anchors.indexOf(anchor.replace(/-[^-]+$/, '')) > index)
    expect(late).toEqual([])
  })

  test('shows its five schemas, an example, and a document with its issues', () => {
    expect(page.match(/^\| <code v-pre>&#64;openpartner/gm)).toHaveLength(5)
    expect(page.match(/\[download\]\(\/schemas\/v[0-9]+\/generated\/[^)]+\.schema\.json\)/g)).toHaveLength(5)
    expect(page).toMatch(/## Valid example\n\n```json\n/)
    expect(page).toMatch(/## Invalid example\n\n[^]*?```json\n[^]*?\| \[.*\]\(\/reference\/issues\//)
    expect(page).toContain(`'@openpartner/validators/${resource}'`)
  })
})

describe('presence by document', () => {
  const presenceOf = (resource: ResourceName, property: string): Record<string, string> =>
    Object.fromEntries(
      documentsOf(resource).map((document) => [
        `${document.resource} ${document.prefix}`.trim(),
        presenceIn(document, property),
      ]),
    )

  test('of the indirect reseller: only indirect providers set it', () => {
    expect(presenceOf('customer', 'associatedPartnerId')).toEqual({
      customer: 'optional',
      'customer-summary': 'not described',
      'create-customer-request': 'not allowed',
      'create-indirect-customer-request': 'required',
      'patch-customer-request': 'not described',
    })
  })

  test('of a city: required where a customer is created or billed', () => {
    expect(presenceOf('address', 'city')).toEqual({
      address: 'optional',
      'create-customer-request billingProfile.defaultAddress.': 'required',
      'create-indirect-customer-request billingProfile.defaultAddress.': 'required',
      'update-billing-profile-request defaultAddress.': 'required',
    })
  })

  test.each([
    [
      'create-customer-request',
      'companyProfile.organizationRegistrationNumber',
      /Required if .*\[24 countries.*Not allowed if/,
    ],
    ['create-customer-request', 'billingProfile.defaultAddress.phoneNumber', /Required if .*\[24 countries/],
    [
      'customer-company-profile',
      'organizationRegistrationNumber',
      /Required if .*\[24 countries.*Not allowed if/,
    ],
    ['patch-customer-request', 'allowDelegatedAccess', /At least one of /],
  ] as const)('of %s, %s: conditional, with the sentence of its rule', (resource, property, sentence) => {
    const [, required, meaning] = cells(rows(pages.get(`reference/resources/${resource}`) ?? '', property)[0])
    expect(plain(required)).toBe('conditional')
    expect(meaning).toMatch(sentence)
  })

  test('in other documents is among the details, where it differs', () => {
    const [row = ''] = rows(pages.get('reference/resources/address') ?? '', 'city')
    expect(plain(row)).toMatch(/\| optional \|.*Required in \[CreateCustomerRequest\]/)
    expect(rows(pages.get('reference/resources/address') ?? '', 'state')[0]).not.toContain('Optional in')
  })
})

test('limits, formats, empty text and closed objects have different origins', () => {
  const page = pages.get('reference/resources/create-customer-request') ?? ''
  const [email = ''] = rows(page, 'billingProfile.email')
  expect(plain(email)).toMatch(/format, pattern assumed: \[the usual notation/)
  expect(plain(email)).toMatch(/minLength assumed: \[empty text counts as missing/)
  expect(plain(email)).toMatch(/maxLength assumed: \[a generous limit of our own/)
  expect(page).toMatch(/unknown-property.*assumed: \[a misspelled property must not be silently dropped/)
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
