import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '../../../packages/forms/test/browser/session.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

/** Where the hits for some words lead, the best first. */
async function hitsFor(page: Page, words: string): Promise<string[]> {
  const hits = page.locator('#localsearch-list a.result')
  await page.locator('#localsearch-input').fill('')
  await hits.first().waitFor({ state: 'detached' })
  await page.keyboard.type(words)
  await hits.first().waitFor()
  const addresses = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return addresses.map((address) => address.replace(base, '').replace(/#.*/, ''))
}

test('the search works by the keyboard, and without a network once it is open', async () => {
  const { page, faults } = await session.open(`${base}reference/`, { viewport: { width: 1440, height: 900 } })
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.locator('#localsearch-input').waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)

  for (const [words, address] of [
    ['registration-number-required', 'reference/issues/registration-number-required'],
    ['organizationRegistrationNumber', 'reference/resources/'],
    ['no-exponential-pattern', 'reference/rules/no-exponential-pattern'],
    ['continuation token', 'reference/operations/list-customers'],
    ['600049', 'reference/issues/registration-number-required'],
  ] as const) {
    expect(
      (await hitsFor(page, words)).some((hit) => hit.startsWith(address)),
      words,
    ).toBe(true)
  }

  const [best = ''] = await hitsFor(page, 'registration-number-required')
  expect(best).toBe('reference/issues/registration-number-required')
  await page.context().setOffline(false)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${base}${best}**`)
  expect(await page.locator('h1').innerText()).toContain('registration-number-required')
  expect(faults).toEqual([])
})
