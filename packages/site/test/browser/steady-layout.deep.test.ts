import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

/** What Chromium calls good is below 0.1. */
const limit = 0.02

test.each([
  ['reference/resources/customer', 1000],
  ['reference/resources/customer', 1280],
  ['reference/rules/', 1280],
])('nothing on "%s" moves while it loads in a window of %d px', async (path, width) => {
  const { page } = await session.open(`${base}robots.txt`, { viewport: { width, height: 900 } })
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number }
        Object.assign(globalThis, { shift: (globalThis as unknown as { shift: number }).shift + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(new URL(base + path, page.url()).href, { waitUntil: 'networkidle' })
  await page.locator('.VPNavBar.has-sidebar').waitFor()
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(limit)
  await page.close()
})
