import type { BrowserSession } from '@openpartner/test-helpers/browser/session'
import { expect, test } from 'vitest'
import { violations } from './axe.ts'
import { choose, demo, fill } from './form.ts'

export type Appearance = { readonly colorScheme: 'light' | 'dark'; readonly width: number }

/** Tests the form in a theme and at a width. */
export function testAppearance(session: BrowserSession, { colorScheme, width }: Appearance): void {
  test(`axe finds nothing in ${colorScheme}, ${width} pixels wide: in Arabic with issues, with the request, with the languages`, async () => {
    const { page, errors } = await session.open(`${demo}ar`, {
      colorScheme,
      viewport: { width, height: 900 },
    })
    const isWithin = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.locator('summary').click()
    await page.locator('button').click()
    await choose(page, 'TR')
    // Culture and language are suggested.
    expect(await page.locator('form li').count()).toBe(7)
    const heights = await page
      .locator('form li a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    expect(await violations(page)).toEqual([])
    await isWithin()
    await fill(page)
    await page.locator('#number').fill('4540536920')
    await page.locator('button').click()
    await page.locator('#request').waitFor()
    expect(await violations(page)).toEqual([])
    await isWithin()
    expect(errors).toEqual([])
  })
}
