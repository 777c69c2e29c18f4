import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

test.each([
  ['', 'playground'],
  ['guides/services', 'guides/forms'],
  ['countries/', 'countries/br'],
  ['reference/resources/customer', 'reference/issues/registration-number-required'],
  ['form', 'guides/forms'],
])('without scripts "%s" can be read, and leads to "%s"', async (path, next) => {
  const { page } = await session.open(base + path, { javaScriptEnabled: false })
  expect(await page.locator('h1').first().isVisible()).toBe(true)
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(500)
  const link = page
    .locator(`main a[href^="${base}${next}"], main a[href$="/${next.split('/').at(-1)}"]`)
    .last()
  expect(await link.count()).toBe(1)
  await link.click()
  await page.locator('h1').first().waitFor()
  expect(new URL(page.url()).pathname).toBe(base + next)
  await page.context().close()
})

test('without scripts the playground says so, and what does the same', async () => {
  const { page } = await session.open(`${base}playground`, { javaScriptEnabled: false })
  // A search by text passes over what is in such an element.
  const said = page.locator('#VPContent noscript')
  expect(await said.isVisible()).toBe(true)
  expect(await said.innerText()).toContain('needs JavaScript')
  await page.context().close()
})
