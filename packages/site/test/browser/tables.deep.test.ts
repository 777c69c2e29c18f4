import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

const path = `${base}reference/resources/customer`
const downloads = '[aria-label="Table: Import and download"]'

test('a table that is wider than a telephone scrolls by the keyboard, in a box of its own', async () => {
  const { page, errors } = await session.open(path, { viewport: { width: 360, height: 800 } })
  const box = page.locator(downloads)
  await box.focus()
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  // What is beyond the edge fades, as a sign that there is more.
  expect(await box.evaluate(({ className }) => className)).toBe('scrolling-table more-after')
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((selector) => (document.querySelector(selector)?.scrollLeft ?? 0) > 0, downloads)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(errors).toEqual([])
})

test('the Tab key skips a table that fits', async () => {
  const { page } = await session.open(path, { viewport: { width: 1440, height: 800 } })
  await page.locator(`${downloads}:not([tabindex])`).waitFor()
  expect(await page.locator(downloads).evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
  // The window may become narrow again.
  await page.setViewportSize({ width: 360, height: 800 })
  await page.locator(`${downloads}[tabindex="0"]`).waitFor()
})

test.each([320, 360, 834, 1280, 1440])(
  'no property is cut at a width of %d, and its link leads to its row',
  async (width) => {
    const { page, errors } = await session.open(`${base}reference/resources/create-customer-request`, {
      viewport: { width, height: 800 },
    })
    const box = page.locator('[aria-label="Table: Properties"]')
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    // It was 13,965 pixels high at 1280 when each property stood in three tables.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeLessThan(width === 1280 ? 9000 : Infinity)
    const country = page.locator('#property-billingprofile-defaultaddress-country')
    await country.click()
    expect(new URL(page.url()).hash).toBe('#property-billingprofile-defaultaddress-country')
    await page.waitForFunction(() => {
      // The site's router leads there, so there is no `:target`.
      const { top } = document.querySelector(location.hash)?.getBoundingClientRect() ?? { top: 0 }
      return top > 60 && top < 400
    })
    expect(errors).toEqual([])
  },
)
