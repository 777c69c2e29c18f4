import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { families } from './families.ts'
import { docs } from './folders.ts'

// One file for all that is said of every page: making them takes seconds.
const pages = families.flatMap((family) => family.pages())

/** Pages that are hand-written or generated elsewhere, by the beginning of their addresses. */
const elsewhere = /^\/(?:countries|guides|decisions|playground|form|reference\/packages|openapi|schemas)/

const addresses = new Set(pages.map(({ path }) => `/${path}`.replace(/\/index$/, '/')))

test('every family has an overview, generated or hand-written, and no two pages have the same address', () => {
  const written = (link: string): boolean => existsSync(new URL(`.${link}index.md`, docs))
  const without = families.filter(({ link }) => !addresses.has(link) && !written(link))
  expect(without.map(({ title }) => title)).toEqual([])
  expect(addresses.size).toBe(pages.length)
})

test('every page links to pages that exist', () => {
  expect(pages.length).toBeGreaterThan(500)
  const dead = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((\/[^)#]*)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !addresses.has(address) && !elsewhere.test(address))
      .map((address) => `${path}: ${address}`),
  )
  expect(dead).toEqual([])
})

test('no two pages have the same description', () => {
  const described = pages.flatMap(({ description }) => (description === undefined ? [] : [description]))
  expect(described.length).toBeGreaterThan(40)
  expect(new Set(described).size).toBe(described.length)
})

test.each(pages.filter(({ path }) => /reference\/(?:resources|operations|locales)\/(?!index)/.test(path)))(
  '$path has a description of its own, without marks',
  ({ description }) => {
    expect(description).toMatch(/^[A-Z].{30,240}\.$/)
    expect(description).not.toMatch(/[`<>]|\]\(/)
  },
)
