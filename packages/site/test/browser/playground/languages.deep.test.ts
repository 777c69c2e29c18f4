import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { choose, issues, openPlayground, sentences } from './playground.ts'

const session = browserSession(serveSite)
const label = 'Language of the messages'

test('another language says the same of the same locations, and the caret stays', async () => {
  const { page, errors } = await openPlayground(session)
  await page.locator('.cm-content').focus()
  await page.keyboard.press('F8')
  const caret = await page.locator('.line .at').innerText()
  const [locations, english] = [await issues(page), await sentences(page)]
  expect(english).toEqual(["Registration number is required because the company's country is India."])

  await choose(page, label, 'sv')
  // "Organisationsnummer måste anges …": the Swedish messages.
  await expect.poll(async () => (await sentences(page))[0]).toContain('måste anges')
  expect(await issues(page)).toEqual(locations)
  expect(await page.locator('.line .at').innerText()).toBe(caret)
  expect(await page.locator('.line .sentence').innerText()).toContain('måste anges')
  expect(await page.locator('.issue .sentence').first().getAttribute('lang')).toBe('sv')
  expect(errors).toEqual([])
})

test('Arabic is written from the right, and only the sentences are', async () => {
  const { page, errors } = await openPlayground(session)
  const locations = await issues(page)
  await choose(page, label, 'ar')
  const sentence = page.locator('.issue .sentence').first()
  await expect.poll(() => sentence.innerText()).toMatch(/\p{Script=Arabic}/u)
  expect(await sentence.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  expect(
    await page
      .locator('.issue .location')
      .first()
      .evaluate((element) => getComputedStyle(element).direction),
  ).toBe('ltr')
  expect(await issues(page)).toEqual(locations)
  expect(errors).toEqual([])
})

test('at no moment is there a wrong number of issues while the language changes', async () => {
  const { page } = await openPlayground(session)
  await page.evaluate(() => {
    const counts: number[] = []
    Object.assign(globalThis, { counts })
    const list = document.querySelector('#playground-panel') as HTMLElement
    new MutationObserver(() => counts.push(document.querySelectorAll('.issue').length)).observe(list, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  for (const locale of ['sv', 'th', 'en']) await choose(page, label, locale)
  await choose(page, label, 'de')
  await expect.poll(async () => (await sentences(page))[0]).toContain('erforderlich')
  const counts = await page.evaluate(() => (globalThis as unknown as { counts: number[] }).counts)
  expect(new Set(counts)).toEqual(new Set([1]))
})
