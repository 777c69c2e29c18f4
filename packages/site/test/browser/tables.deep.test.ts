import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

const path = `${base}reference/resources/customer`
const presence = '[aria-label="Table: Presence"]'

test('a table that is wider than a telephone scrolls by the keyboard, in a box of its own', async () => {
  const { page, errors } = await session.open(path, { viewport: { width: 360, height: 800 } })
  const box = page.locator(presence)
  await box.focus()
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((selector) => (document.querySelector(selector)?.scrollLeft ?? 0) > 0, presence)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(errors).toEqual([])
})

test('the Tab key skips a table that fits', async () => {
  const { page } = await session.open(path, { viewport: { width: 1440, height: 800 } })
  await page.locator(`${presence}:not([tabindex])`).waitFor()
  expect(await page.locator(presence).evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
  // The window may become narrow again.
  await page.setViewportSize({ width: 360, height: 800 })
  await page.locator(`${presence}[tabindex="0"]`).waitFor()
})
