import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { home } from '../../src/home/home.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

test('the front page shows the example, the figures, and the ways in', async () => {
  const { page, errors } = await session.open(base)
  const example = page.locator('figure')
  for (const { pointer, message, code } of home().issues) {
    for (const text of [pointer, message, code]) await example.getByText(text, { exact: true }).waitFor()
  }
  for (const { count, what } of home().facts)
    await page.getByRole('link', { name: `${count} ${what}` }).waitFor()
  for (const name of ['Get started', 'Playground', 'Countries']) {
    const link = page.locator('.VPHero').getByRole('link', { name, exact: true })
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${base}[a-z]+`))
  }
  expect(errors).toEqual([])
})

test('the front page fits a narrow screen, text first', async () => {
  const { page } = await session.open(base, { viewport: { width: 320, height: 700 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const [heading, example] = await Promise.all([
    page.locator('h1').boundingBox(),
    page.locator('figure').boundingBox(),
  ])
  expect((heading?.y ?? 0) + (heading?.height ?? 0)).toBeLessThan(example?.y ?? 0)
})

test('a page names itself where somebody links to it, and has an icon', async () => {
  const { page } = await session.open(`${base}reference/packages/forms/field-state`)
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(
    'fieldState (@openpartner/forms) | OpenPartner',
  )
  expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe(`${base}logo.svg`)
})

test('an address without a page says so, and leads home', async () => {
  const { page } = await session.open(`${base}nowhere`)
  await page.getByText('Page not found').waitFor()
  expect(await page.getByRole('link', { name: 'Go to the front page' }).getAttribute('href')).toBe(base)
})

test('what is told between curly brackets stays what was written', async () => {
  const { page, errors } = await session.open(`${base}reference/packages/forms/`)
  await page.getByText("{ billingProfile: { email: '…' } }").first().waitFor()
  expect(errors).toEqual([])
})

test('the links of a package lead to its exports', async () => {
  const { page, errors } = await session.open(`${base}reference/packages/validators/`)
  await page.locator('.vp-doc').getByRole('link', { name: 'Validator', exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Validator' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`${base}reference/packages/validators/validator`)
  expect(errors).toEqual([])
})
