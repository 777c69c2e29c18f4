import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { families } from './families.ts'
import { docs } from './folders.ts'

const pages = families.flatMap((family) => family.pages())

/** Pages that are hand-written or generated elsewhere, by the beginning of their addresses. */
const elsewhere = /^\/(?:countries|guides|decisions|playground|form|reference\/packages|openapi)/

const addresses = new Set(pages.map(({ path }) => `/${path}`.replace(/\/index$/, '/')))

test('every family has an overview, generated or hand-written, and no two pages have the same address', () => {
  const written = (link: string): boolean => existsSync(new URL(`.${link}index.md`, docs))
  const without = families.filter(({ link }) => !addresses.has(link) && !written(link))
  expect(without.map(({ title }) => title)).toEqual([])
  expect(addresses.size).toBe(pages.length)
})

test.each(pages.map((page) => [page.path, page.text] as const))(
  '%s links to pages that exist',
  (_path, text) => {
    const links = [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, address = '']) => address)
    expect(links.filter((address) => !addresses.has(address) && !elsewhere.test(address))).toEqual([])
  },
)
