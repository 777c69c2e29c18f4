import { expect, test } from 'vitest'
import { browserSession, press, status, tabTo } from '@openpartner/test-helpers/browser/session'
import { testAccessibility, violations } from './accessible-form.ts'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

testAccessibility(session, ['/en'])

test('axe finds what is not accessible', async () => {
  const { page } = await session.open('/en')
  await page.evaluate(() => document.querySelector('#domain')?.setAttribute('aria-errormessage', 'nowhere'))
  await page.evaluate(() => document.querySelector('label[for=city]')?.remove())
  expect((await violations(page)).join()).toMatch(/label: <input id="city"/)
})

test('Arabic runs from right to left, and inserted text keeps its direction', async () => {
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
