import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession, press, status, tabTo } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

/** What axe finds, after its script has come from the site itself: the policy lets no other in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    if ('axe' in globalThis) return
    const script = document.createElement('script')
    script.src = '/axe.js'
    script.type = 'module'
    await new Promise((resolve) => {
      script.addEventListener('load', resolve)
      document.head.append(script)
    })
  })
  const results = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
    return axe.run()
  })
  expect(results.passes.length).toBeGreaterThan(15)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test.each(['/en', '/sv', '/ar'])(
  'axe finds nothing in %s: untouched, with errors, with a stale number',
  async (path) => {
    const { page, errors } = await session.open(path)
    expect(await violations(page)).toEqual([])
    await tabTo(page, 'domain')
    await press(page, 'Enter')
    expect(await page.locator('li').count()).toBe(8)
    expect(await violations(page)).toEqual([])
    await tabTo(page, 'number')
    await page.keyboard.type('1')
    await tabTo(page, 'country', 'Shift+Tab')
    await page.keyboard.type('S')
    expect(await page.locator('#number').isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
  },
)

test('axe finds what is not accessible', async () => {
  const { page } = await session.open('/en')
  await page.evaluate(() => document.querySelector('#domain')?.setAttribute('aria-errormessage', 'nowhere'))
  await page.evaluate(() => document.querySelector('label[for=city]')?.remove())
  expect((await violations(page)).join()).toMatch(/label: <input id="city"/)
})

test('Arabic runs from right to left, and what is inserted keeps its direction', async () => {
  const { page } = await session.open('/ar')
  await tabTo(page, 'domain')
  await press(page, 'Enter')
  const direction = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction)
  for (const selector of ['[role=status]', 'li a', '#domain-error'])
    expect(await direction(selector)).toBe('rtl')
  // The list has its bar, and its texts begin, on the right.
  const [list, link] = await Promise.all(
    ['ul', 'li a'].map((selector) => page.locator(selector).first().boundingBox()),
  )
  const right = (box: typeof list) => (box?.x ?? 0) + (box?.width ?? 0)
  expect(right(list) - right(link)).toBeLessThan(80)
  expect((link?.x ?? 0) - (list?.x ?? 0)).toBeGreaterThan(80)
  expect(await page.locator('#domain-error').innerText()).toMatch(/^[\u0600-\u06FF].*[.۔]$/)

  await tabTo(page, 'number')
  await page.keyboard.type('1')
  await tabTo(page, 'country', 'Shift+Tab')
  await page.keyboard.type('S')
  expect(await status(page)).toMatch(/\u2068[\u0600-\u06FF]+\u2069/)
})
