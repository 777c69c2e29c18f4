import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { violations } from './axe.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

const paths = ['', 'playground', 'countries/', 'form-demo/en', 'guides/services']

test.each(paths)('with forced colors "%s" keeps its text, icons and focus', async (path) => {
  const { page, errors } = await session.open(base + path, {
    viewport: { width: 800, height: 900 },
    forcedColors: 'active',
  })
  await page.waitForLoadState('networkidle')
  expect(await violations(page)).toEqual([])
  // Icons are drawn in the color of text, rather than in that of the page.
  const [canvas, ...icons] = await page
    .locator('html, .VPNavBarHamburger .top, .DocSearch-Search-Icon')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).backgroundColor))
  for (const color of icons) expect(color).not.toBe(canvas)
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab')
    // The frame may be around the control rather than on it.
    const outlines = await page.evaluate(() => {
      // Forced colors leave drawings alone: the map has its own frame.
      if (document.activeElement instanceof SVGElement) return ['drawing']
      const found: string[] = []
      for (let element = document.activeElement; element !== null; element = element.parentElement) {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        if (outlineStyle !== 'none' && outlineWidth !== '0px') found.push(element.className)
      }
      return found
    })
    expect(outlines.length, `stop ${step + 1}`).toBeGreaterThan(0)
  }
  expect(errors).toEqual([])
  await page.close()
})
