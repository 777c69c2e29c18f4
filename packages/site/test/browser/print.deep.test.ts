import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

const onScreenOnly = [
  '.VPNav',
  '.VPLocalNav',
  '.VPSidebar',
  '.VPDoc .aside',
  '.VPDocFooter',
  '.vp-doc :is(button:not(th *), input, select)',
  '.vp-doc .header-anchor',
  '.country-map',
]

test.each(['guides/services', 'reference/resources/customer', 'countries/br', 'countries/'])(
  'on paper "%s" has its text and nothing to press, and is not cut off',
  async (path) => {
    const { page } = await session.open(base + path, { viewport: { width: 794, height: 1123 } })
    await page.evaluate(() => document.documentElement.classList.add('dark'))
    await page.emulateMedia({ media: 'print' })
    for (const selector of onScreenOnly) {
      const shown = page.locator(selector).filter({ visible: true })
      expect(await shown.count(), selector).toBe(0)
    }
    const cut = await page
      .locator('.vp-doc :is(pre, .scrolling-table)')
      .evaluateAll((boxes) =>
        boxes
          .filter((box) => box.getBoundingClientRect().width > 0 && box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.textContent.trim().slice(0, 60)),
      )
    expect(cut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794)
    // Light text would be unreadable without its background.
    const colors = await page
      .locator('.vp-doc :is(p, td, pre code span)')
      .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).color))])
    for (const color of colors) {
      const channels = (color.match(/\d+/g) ?? []).slice(0, 3).map(Number)
      expect(Math.min(...channels), color).toBeLessThan(150)
    }
    await page.close()
  },
)

test('every tab of a group of code is printed, and the address of a link that leads out', async () => {
  const { page } = await session.open(`${base}form`)
  await page.emulateMedia({ media: 'print' })
  const blocks = page.locator('.vp-code-group .blocks > div')
  expect(await blocks.count()).toBeGreaterThan(1)
  for (const block of await blocks.all()) expect(await block.isVisible()).toBe(true)
  await page.goto(new URL(`${base}guides/migrating`, page.url()).href)
  const after = await page
    .locator('.vp-doc p a[href^="http"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  for (const content of after) expect(content).toContain('http')
  await page.close()
})
