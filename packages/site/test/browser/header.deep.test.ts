import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

const widths = [320, 360, 600, 768, 810, 820, 834, 866, 897, 960, 1023, 1024, 1151, 1152, 1280, 1440]

/** One page of each layout: the front page, an application, a page beside a sidebar. */
const paths = ['', 'playground', 'guides/services']

/** As wide as DejaVu Sans, the widest of the fonts that systems bring. */
const wideFont = '.VPNavBar * { letter-spacing: 0.05em }'

/** How far the page, or a control of its header, reaches beyond the window, in whole pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.VPNavBar :is(a, button)')].map((control) =>
      control.getBoundingClientRect(),
    )
    const edges = boxes
      .filter(({ width }) => width > 0)
      .flatMap(({ left, right }) => [right, innerWidth - left])
    return Math.round(Math.max(document.documentElement.scrollWidth, ...edges) - innerWidth)
  })

/** Pairs of controls of the header that cover each other. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('.VPNavBar :is(.VPNavBarTitle > a, .DocSearch-Button, .VPNavBarMenu > *)'),
    ]
    const boxes = controls
      .map((control) => ({ text: control.textContent.trim(), box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .toSorted((one, other) => one.box.left - other.box.left)
    return boxes.flatMap(({ text, box }, index) => {
      const next = boxes[index + 1]
      return next !== undefined && box.right > next.box.left + 1 ? [`${text} covers ${next.text}`] : []
    })
  })

test.each(paths)('the header of "%s" fits at every width, in wide fonts too', async (path) => {
  const { page } = await session.open(base + path)
  for (const font of ['', wideFont]) {
    if (font !== '') await page.addStyleTag({ content: font })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      expect(await collisions(page), `${width} px`).toEqual([])
    }
  }
  await page.close()
})

test.each([320, 834])('at %d px a button opens the whole menu', async (width) => {
  const { page, errors } = await session.open(`${base}guides/services`, { viewport: { width, height: 900 } })
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'mobile navigation' }).click()
  const menu = page.locator('.VPNavScreen')
  await menu.getByRole('link', { name: 'Playground' }).waitFor()
  await menu.getByRole('button', { name: 'More' }).click()
  await menu.getByRole('link', { name: 'Decisions' }).waitFor()
  await menu.getByRole('link', { name: 'github' }).waitFor()
  await menu.getByRole('switch').press('Enter')
  await page.locator('html.dark').waitFor({ state: 'attached' })
  expect(errors).toEqual([])
  await page.close()
})

test.each([1024, 1280])('at %d px everything is in the bar', async (width) => {
  const { page, errors } = await session.open(`${base}guides/services`, { viewport: { width, height: 900 } })
  await page.waitForLoadState('networkidle')
  const bar = page.locator('.VPNavBar')
  // The mouse opens a menu before it clicks, which would close it again.
  await bar.getByRole('button', { name: 'More', exact: true }).press('Enter')
  await bar.getByRole('link', { name: 'Decisions' }).click({ trial: true })
  await bar.getByRole('button', { name: 'Search' }).click({ trial: true })
  if (width < 1280) await bar.getByRole('button', { name: 'extra navigation' }).press('Enter')
  await bar.getByRole('link', { name: 'github' }).filter({ visible: true }).first().click({ trial: true })
  await bar.locator('.VPSwitchAppearance:visible').click()
  await page.locator('html.dark').waitFor({ state: 'attached' })
  expect(errors).toEqual([])
  await page.close()
})

test('the card of the front page ends where the grid ends', async () => {
  const { page } = await session.open(base)
  const right = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .last()
      .evaluate((element) => Math.round(element.getBoundingClientRect().right))
  for (const width of [700, 924, 960, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await right('.VPHero figure'), `${width} px`).toBe(await right('.VPFeatures .VPFeature'))
  }
  await page.close()
})
