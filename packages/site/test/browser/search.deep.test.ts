import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

/** Types a query into the empty field. The list follows after a while. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator('#localsearch-input').fill('')
  await page.keyboard.type(query)
}

/** Where the hits lead, the best first. */
async function hits(page: Page): Promise<string[]> {
  const links = page.locator('#localsearch-list a.result')
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return addresses.map((address) => address.replace(base, '').replace(/#.*/, ''))
}

test('the search works by the keyboard, and without a network once it is open', async () => {
  const { page, errors } = await session.open(`${base}reference/`, { viewport: { width: 1440, height: 900 } })
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.locator('#localsearch-input').waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)

  for (const [query, address] of [
    ['registration-number-required', 'reference/issues/registration-number-required'],
    ['organizationRegistrationNumber', 'reference/resources/'],
    ['no-exponential-pattern', 'reference/rules/no-exponential-pattern'],
    ['continuation token', 'reference/operations/list-customers'],
    ['600049', 'reference/issues/registration-number-required'],
  ] as const) {
    await search(page, query)
    await expect
      .poll(async () => (await hits(page)).some((hit) => hit.startsWith(address)), { message: query })
      .toBe(true)
  }

  const best = 'reference/issues/registration-number-required'
  await search(page, 'registration-number-required')
  await expect.poll(async () => (await hits(page))[0]).toBe(best)
  await page.context().setOffline(false)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${base}${best}**`)
  await page.locator('h1', { hasText: 'registration-number-required' }).waitFor()
  expect(errors).toEqual([])
})

test.each([
  ['INN', ['countries/ru', 'countries/kg', 'countries/tj']],
  ['UNP', ['countries/by']],
  ['EDRPOU', ['countries/ua']],
  ['VKN', ['countries/tr']],
  ['GSTIN', ['countries/in']],
  ['tax number Russia', ['countries/ru']],
])('the kind of number %s leads to its country first', async (query, addresses) => {
  const { page } = await session.open(base, { viewport: { width: 1440, height: 900 } })
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.locator('#localsearch-input').waitFor()
  await page.waitForLoadState('networkidle')
  await search(page, query)
  await expect
    .poll(async () => addresses.includes((await hits(page))[0] ?? ''), { message: query })
    .toBe(true)
})
