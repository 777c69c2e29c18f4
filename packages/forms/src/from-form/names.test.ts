import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { createCustomerRequestFields } from '../field-state.ts'
import { fromForm, readForm } from '../from-form.ts'

const paths = Object.keys(createCustomerRequestFields).map((pointer) => pointer.slice(1).split('/'))

const pascal = (step: string): string => step.charAt(0).toUpperCase() + step.slice(1)
const snake = (step: string): string =>
  step.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const brackets = ([first = '', ...rest]: readonly string[]): string =>
  first + rest.map((step) => `[${step}]`).join('')

/** How the form builders of frameworks write the name of a control. */
const notations: Readonly<Record<string, (path: readonly string[]) => string>> = {
  dots: (path) => path.join('.'),
  'brackets of PHP, Express and Remix': brackets,
  'dots and brackets': ([first = '', ...rest]) =>
    first + rest.map((step, depth) => (depth % 2 ? `.${step}` : `[${step}]`)).join(''),
  'ASP.NET': (path) => path.map(pascal).join('.'),
  'Razor Pages': (path) => ['Input', ...path.map(pascal)].join('.'),
  Symfony: (path) => brackets(['customer_type', ...path]),
  Rails: (path) =>
    brackets([
      'customer',
      ...path.map((step, depth) => (depth < path.length - 1 ? `${snake(step)}_attributes` : snake(step))),
    ]),
}

// No one writes GDAP in the notation of Rails, so its name is not derived.
const written = paths.filter((path) => !path.includes('enableGDAPByDefault'))

test.each(Object.entries(notations))('%s: every field is where it belongs', (notation, write) => {
  fc.assert(
    fc.property(fc.subarray(written, { minLength: 1 }), (some) => {
      const all = [['companyProfile', 'domain'], ...some]
      const data = new URLSearchParams(all.map((path) => [write(path), `of ${path.join(' ')}`]))
      const expected = fromForm(
        Object.fromEntries(all.map((path) => [path.join('.'), `of ${path.join(' ')}`])),
      )
      const { value, changes } = readForm(data)
      expect(value).toEqual(expected)
      const isRespelled = !/^(dots|brackets)/.test(notation)
      expect(changes.length > 0).toBe(isRespelled)
    }),
    { numRuns: 100 },
  )
})

test('beside a wrapper there may be other fields', () => {
  const data = new URLSearchParams({
    'customer[companyProfile][domain]': 'a.example',
    terms: 'on',
    _token: 'x',
  })
  expect(readForm(data)).toEqual({
    value: { companyProfile: { domain: 'a.example' }, terms: 'on' },
    changes: [
      { pointer: '/_token', from: undefined, to: undefined, reason: 'technical-field' },
      { pointer: '/customer', from: 'customer', to: undefined, reason: 'wrapper-dropped' },
    ],
  })
  // One that has the name of the wrapper itself stays.
  expect(fromForm({ 'b.companyProfile.domain': 'x', b: 'y' })).toEqual({
    companyProfile: { domain: 'x' },
    b: 'y',
  })
  // What has a part of a request of its own is none.
  expect(fromForm({ 'companyProfile.domain': 'a', 'more.billingProfile.email': 'b' })).toHaveProperty('more')
})

test.each([
  ['Rails: the hidden "0" before', ['0', '1'], true],
  ['Rails: unchecked', ['0'], false],
  ['ASP.NET: the hidden "false" after', ['true', 'false'], true],
  ['ASP.NET: unchecked', ['false'], false],
  ['Laravel', ['off', 'on'], true],
])('a checkbox and its "no": %s', (_name, values, expected) => {
  const entries = values.map((value) => ['EnableGDAPByDefault', value] as const)
  for (const form of [new URLSearchParams(entries as [string, string][]), { EnableGDAPByDefault: values }])
    expect(readForm(form).value).toEqual({ enableGDAPByDefault: expected })
})

test('of two texts with the same name the last that is given counts, and the other is listed', () => {
  const entries = [
    ['billingProfile.email', 'a@x.example'],
    ['billingProfile.email', 'b@x.example'],
    ['billingProfile.email', ''],
  ] as [string, string][]
  const repeated = {
    value: { billingProfile: { email: 'b@x.example' } },
    changes: [
      { pointer: '/billingProfile/email', from: 'a@x.example', to: 'b@x.example', reason: 'repeated-field' },
    ],
  }
  expect(readForm(new URLSearchParams(entries))).toEqual(repeated)
  // As Express and PHP hand it on: a text is wanted, never a list.
  expect(readForm({ billingProfile: { email: entries.map(([, value]) => value) } })).toEqual(repeated)
  expect(
    readForm(
      new URLSearchParams([
        ['city', 'Pune'],
        ['city', 'Pune'],
      ]),
    ).changes,
  ).toEqual([])
})

test('a list is one however it is named', () => {
  for (const name of ['customDomains', 'customDomains[]', 'custom_domains', 'CustomDomains']) {
    const one = new URLSearchParams([[name, 'a.example']])
    const two = new URLSearchParams([
      [name, 'a.example'],
      [name, 'b.example'],
    ])
    expect(fromForm(one)).toEqual({ customDomains: ['a.example'] })
    expect(fromForm(two)).toEqual({ customDomains: ['a.example', 'b.example'] })
  }
  expect(fromForm(new URLSearchParams('tags[0]=a&tags[]=b&tags[]=c'))).toEqual({ tags: ['a', 'b', 'c'] })
})

test('a part beside a whole: the last is there, and the other is listed', () => {
  const { value, changes } = readForm(new URLSearchParams('a=1&a.b=2'))
  expect(value).toEqual({ a: { b: '2' } })
  expect(changes).toEqual([{ pointer: '/a', from: '1', to: undefined, reason: 'repeated-field' }])
  // What is not given replaces nothing.
  expect(readForm(new URLSearchParams('a=1&a.b='))).toEqual({ value: { a: '1' }, changes: [] })
})

test('files', () => {
  const data = new FormData()
  data.append('companyProfile.domain', new File([], ''))
  data.append('billingProfile.email', new File(['x'], 'mail.txt'))
  const { value, changes } = readForm(data)
  expect(value).toEqual({ companyProfile: {}, billingProfile: {} })
  expect(changes.map(({ pointer, reason }) => [pointer, reason])).toEqual([['/billingProfile/email', 'file']])
  expect(CreateCustomerRequest.validate(value).ok).toBe(false)
})
