import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

test('a page that knows only its own address leads to others, and back', async () => {
  const { page, errors } = await session.open(`${base}playground`, { viewport: { width: 1280, height: 900 } })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }))
  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Countries' }).click()
  await expect.poll(() => page.locator('h1').first().innerText()).toContain('Countries')
  await page.goBack()
  await expect.poll(() => page.locator('h1').first().innerText()).toBe('Playground')
  await expect.poll(() => page.locator('.verdict').innerText()).toBe('1 issue')
  // It was no new load.
  expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true)
  expect(errors).toEqual([])
})
