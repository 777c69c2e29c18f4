import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)
const demo = `${base}form-demo/`

test('within the site the form is framed at its own height, and follows the switch between light and dark', async () => {
  const { page, errors } = await session.open(`${base}form`, {
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
  })
  const frame = page.frameLocator('iframe')
  const background = () => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const heights = () =>
    frame.locator('body').evaluate((body) => [Math.ceil(body.getBoundingClientRect().height), innerHeight])
  await expect.poll(async () => new Set(await heights()).size).toBe(1)
  const [before = 0] = await heights()
  await frame.locator('button').click()
  await expect.poll(async () => (await heights())[1]).toBeGreaterThan(before)
  await expect.poll(async () => new Set(await heights()).size).toBe(1)

  const light = await background()
  await page.locator('.VPNavBar .VPSwitchAppearance').first().click()
  await expect.poll(background).not.toBe(light)
  await frame.locator('summary').click()
  await frame.locator('a[hreflang=sv]').click()
  await frame.locator('label[for=city]', { hasText: 'Ort' }).waitFor()
  await expect.poll(background).not.toBe(light)
  const alone = page.getByRole('link', { name: 'Open the form alone' })
  await expect.poll(() => alone.getAttribute('href')).toBe(`${demo}sv.html`)
  await alone.click()
  await page.waitForURL('**/form-demo/sv.html')
  expect(await page.locator('h1').innerText()).toBe('Kund')
  expect(errors).toEqual([])
})
