import { expect, test } from 'vitest'
import { families } from './families.ts'

const pages = families.flatMap((family) => family.pages())

/** Pages of the site that are written by hand or made by others, by how their addresses begin. */
const elsewhere = /^\/(?:countries|guides|decisions|playground|form|reference\/packages|openapi)/

const addresses = new Set(pages.map(({ path }) => `/${path}`.replace(/\/index$/, '/')))

test('every family begins with its overview, and no two pages have one address', () => {
  for (const family of families) expect(`/${family.pages()[0]?.path}`).toBe(`${family.link}index`)
  expect(addresses.size).toBe(pages.length)
})

test.each(pages.map((page) => [page.path, page.text] as const))(
  '%s links to pages that exist',
  (_path, text) => {
    const links = [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, address = '']) => address)
    expect(links.filter((address) => !addresses.has(address) && !elsewhere.test(address))).toEqual([])
  },
)
