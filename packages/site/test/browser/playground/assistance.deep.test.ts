import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession, press } from '@openpartner/test-helpers/browser/session'
import { violations } from '../axe.ts'
import { serveSite } from '../site.ts'
import { openPlayground, textOf, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)

const options = (page: Page): Promise<string[]> =>
  page.locator('.cm-tooltip-autocomplete li .cm-completionLabel').allInnerTexts()

/** Puts the caret into a text, at the bar. */
async function writeAt(page: Page, marked: string): Promise<void> {
  await write(page, marked.replace('|', ''))
  await press(page, 'ControlOrMeta+Home')
  for (let step = marked.indexOf('|'); step > 0; step -= 1) await page.keyboard.press('ArrowRight')
}

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

/** What a list does within 75 ms of appearing is not yet meant for it. */
const whenOpen = async (page: Page): Promise<void> => {
  await page.locator('.cm-tooltip-autocomplete li').first().waitFor()
  await page.waitForTimeout(150)
}

test('a document is written by suggestions and the keyboard alone', async () => {
  const { page, errors } = await openPlayground(session)
  await writeAt(page, '{|}')
  await press(page, 'Control+Space')
  await whenOpen(page)
  expect((await options(page)).slice(0, 2)).toEqual(['companyProfile', 'billingProfile'])
  await press(page, 'ArrowDown', 'Enter')
  // The names of the new object are suggested at once.
  await whenOpen(page)
  expect(await textOf(page)).toBe('{"billingProfile": {}}')
  await page.keyboard.type('"defa')
  await expect.poll(() => options(page)).toEqual(['defaultAddress'])
  await page.waitForTimeout(150)
  await press(page, 'Enter')
  await whenOpen(page)
  await page.keyboard.type('"cou')
  await expect.poll(() => options(page)).toEqual(['country'])
  await page.waitForTimeout(150)
  await press(page, 'Enter')
  await whenOpen(page)
  await page.keyboard.type('Indi')
  await expect.poll(() => options(page)).toEqual(['IN India', 'IO British Indian Ocean Territory'])
  await page.waitForTimeout(150)
  await press(page, 'Enter')
  await expect.poll(() => textOf(page)).toBe('{"billingProfile": {"defaultAddress": {"country": "IN"}}}')
  expect(errors).toEqual([])
})

test('an open list neither keeps the focus nor changes the text', async () => {
  const { page } = await openPlayground(session)
  await writeAt(page, '{|}')
  await press(page, 'Control+Space')
  await whenOpen(page)
  const content = page.locator('.cm-content')
  expect(await content.getAttribute('aria-activedescendant')).not.toBeNull()
  expect(await page.getByRole('listbox').getAttribute('aria-label')).toBe('Suggestions')
  await press(page, 'Escape')
  await expect.poll(() => options(page)).toEqual([])
  expect(await focused(page)).toBe('JSON document')
  await press(page, 'Control+Space')
  await whenOpen(page)
  await press(page, 'Tab')
  expect(await focused(page)).not.toBe('JSON document')
  await expect.poll(() => options(page)).toEqual([])
  expect(await textOf(page)).toBe('{}')
})

test('the resource that is chosen decides what is suggested', async () => {
  const { page } = await openPlayground(session)
  await page.getByLabel('Resource', { exact: true }).selectOption('patch-customer-request')
  await writeAt(page, '{"relationshipToPartner": |}')
  await press(page, 'Control+Space')
  await whenOpen(page)
  expect(await options(page)).toEqual(['none', 'reseller', 'advisor', 'syndication', 'microsoft_support'])
})

/** The box of what is under the pointer. A pointer that rests while the text changes is not noticed: it comes again. */
async function boxOf(page: Page, target: Locator): Promise<Locator> {
  const box = page.locator('.cm-about-box')
  const shown = async (): Promise<number> => {
    const count = await box.count()
    if (count > 0) return count
    await page.mouse.move(0, 0)
    await target.hover()
    return 0
  }
  await expect.poll(shown, { interval: 1000 }).toBe(1)
  return box
}

test('the pointer and the keyboard get the same description', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText.replace('"US"', '"IN"'))
  const country = page.locator('.cm-line', { hasText: '"country"' }).locator('.cm-string')
  const box = await boxOf(page, country)
  await expect.poll(() => box.innerText()).toContain('IN: India. Companies there must send')
  const text = await box.innerText()
  expect(text).toMatch(/^country string, required\n/)
  expect(text).toContain('Documented: Create a customer, 2023-10')
  expect(await box.locator('a').getAttribute('href')).toBe(
    '/openpartner/reference/resources/create-customer-request#property-billingprofile-defaultaddress-country',
  )
  // The pointer may go into it.
  await box.locator('a').hover()
  expect(await box.count()).toBe(1)
  await country.click()
  await press(page, 'ControlOrMeta+i')
  const panel = page.getByRole('region', { name: 'Description' })
  await expect.poll(() => panel.locator('.cm-about').innerText()).toBe(text)
  await expect.poll(() => page.locator('.cm-announced').innerText()).toContain('country, string, required.')
  await press(page, 'Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open in the reference')
  await press(page, 'Escape')
  expect(await panel.count()).toBe(0)
  expect(await focused(page)).toBe('JSON document')
  expect(errors).toEqual([])
})

test('an issue is described with the property that it is about', async () => {
  const { page } = await openPlayground(session)
  await write(page, validText.replace('"US"', '"Mars"'))
  const box = await boxOf(page, page.locator('.cm-issue').first())
  await expect.poll(() => box.locator('.cm-about-issue').count()).toBe(1)
  expect(await box.locator('.cm-about-name').innerText()).toBe('country')
})

test('search finds and replaces in the text', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText)
  await press(page, 'ControlOrMeta+Home', 'ControlOrMeta+f')
  await expect.poll(() => focused(page)).toBe('Find')
  await page.keyboard.type('Contoso')
  await press(page, 'Enter')
  await expect.poll(() => page.locator('.cm-searchMatch-selected').count()).toBe(1)
  await page.getByLabel('Replace', { exact: true }).fill('Fabrikam')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect.poll(() => textOf(page)).toContain('"companyName": "Fabrikam"')
  expect(await textOf(page)).not.toMatch(/contoso/i)
  await press(page, 'Escape')
  await expect.poll(() => page.locator('.cm-search').count()).toBe(0)
  expect(await focused(page)).toBe('JSON document')
  expect(errors).toEqual([])
})

test.each(['light', 'dark'] as const)(
  'lists, boxes and panels have no violation: %s',
  async (colorScheme) => {
    for (const width of [360, 1280]) {
      const { page } = await openPlayground(session, '', { colorScheme, viewport: { width, height: 740 } })
      await writeAt(page, '{|}')
      await press(page, 'ControlOrMeta+i', 'ControlOrMeta+f')
      await page.locator('.cm-search').waitFor()
      await page.locator('.cm-content').focus()
      await press(page, 'Control+Space')
      await whenOpen(page)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const heights = await page
        .locator('.cm-search :is(button, input:not([type=checkbox]), label), .cm-tooltip-autocomplete li')
        .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height))
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    }
  },
)

test('without the parts that are loaded on demand, the editor works as before', async () => {
  const { page } = await openPlayground(session)
  await page.route(/\/assistance\./, (route) => route.abort())
  const content = page.locator('.cm-content')
  await page.locator('.cm-issue').first().hover()
  await expect.poll(() => page.locator('.cm-issue-box').count()).toBe(1)
  await write(page, '{')
  await press(page, 'Control+Space', 'Control+f')
  await page.keyboard.type('}')
  await expect.poll(() => textOf(page)).toBe('{}')
  expect(await verdict(page)).toBe('2 issues')
  expect(await content.evaluate((element) => element === document.activeElement)).toBe(true)
})
