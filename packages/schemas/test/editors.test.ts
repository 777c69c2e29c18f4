import { expect, test } from 'vitest'
import { documentLinks } from '../build/editors/documents.ts'
import { markdown } from '../build/editors/markdown.ts'
import { subschemas } from './support/subschemas.ts'
import { names, readSchema, variants } from './support/variants.ts'

const bundles = variants.filter((variant) => variant.startsWith('bundle/'))
const files = bundles.flatMap((variant) => names.map((name) => [variant, name] as const))

test.each(files)(
  '%s%s: Markdown beside every description, and a description for every enum value',
  (variant, name) => {
    const parts = subschemas(readSchema(variant, name)).map(({ schema }) => schema)
    const plainer = parts.filter(
      ({ description, markdownDescription }) =>
        !String(markdownDescription).replaceAll('`', '').startsWith(String(description)),
    )
    expect(plainer).toEqual([])
    const explained = parts.filter(({ enumDescriptions }) => enumDescriptions !== undefined) as {
      enum: unknown[]
      enumDescriptions: string[]
    }[]
    expect(explained.filter((part) => part.enum.length !== part.enumDescriptions.length)).toEqual([])
  },
)

test.each(bundles)('%s explains relationships and countries', (variant) => {
  const parts = subschemas(readSchema(variant, 'customer')).map(({ schema }) => schema)
  const meaning = (word: string): unknown[] => {
    const lists = parts.filter(({ enum: values, enumDescriptions }) =>
      Boolean(enumDescriptions && (values as string[]).includes(word)),
    ) as { enum: string[]; enumDescriptions: string[] }[]
    return lists.map((part) => part.enumDescriptions[part.enum.indexOf(word)])
  }
  // Editors show what they find first, be it the list of the property or that of a condition.
  expect(new Set(meaning('BR'))).toEqual(new Set(['Brazil']))
  expect(new Set(meaning('XK'))).toEqual(new Set(['Kosovo']))
  expect(meaning('')).toEqual(['Not known'])
  expect(meaning('reseller')).toEqual([expect.stringContaining('sells')])
})

test.each(variants.filter((variant) => !variant.startsWith('bundle/')))(
  'generated/%s has no keywords for editors',
  (variant) => {
    const found = names.filter((name) =>
      subschemas(readSchema(variant, name)).some(
        ({ schema }) => 'markdownDescription' in schema || 'enumDescriptions' in schema,
      ),
    )
    expect(found).toEqual([])
  },
)

test.each([
  ['The ETag goes in If-Match.', 'The ETag goes in `If-Match`.'],
  [
    'Sent as MS-ContinuationToken, with or without /v1.',
    'Sent as `MS-ContinuationToken`, with or without `/v1`.',
  ],
  ['Must give organizationRegistrationNumber.', 'Must give `organizationRegistrationNumber`.'],
  ['One of microsoft_support and none.', 'One of `microsoft_support` and none.'],
  ['ISO 3166-1 alpha-2, E-mail, X/Y.', 'ISO 3166-1 alpha-2, E-mail, X/Y.'],
])('%s', (description, expected) => {
  expect(markdown(description)).toBe(expected)
})

test('a page is linked once, and a definition has none', () => {
  const links = documentLinks('customer')
  expect(links.match(/customer-resources\)/g)).toHaveLength(1)
  expect(links).toContain('[Customer resources](https://learn.microsoft.com/')
  expect(documentLinks('CountryCode')).toBe('')
})
