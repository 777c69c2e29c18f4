import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { demo } from './form.ts'
import { servePublic } from './site.ts'

const session = browserSession(servePublic)

const given = async (page: Page): Promise<string[]> =>
  Promise.all(['#culture', '#language'].map((id) => page.locator(id).inputValue()))

const offered = async (page: Page, id: string): Promise<string[]> =>
  page
    .locator(`${id} option`)
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value))

test('culture and language follow the country until somebody types others', async () => {
  const { page, errors } = await session.open(`${demo}en`)
  expect(await given(page)).toEqual(['', ''])
  await page.locator('#country').selectOption('CH')
  expect(await given(page)).toEqual(['de-CH', 'de'])
  expect(await offered(page, '#cultures')).toEqual(['de-CH', 'fr-CH', 'it-CH', 'en-CH'])
  expect(await offered(page, '#languages')).toEqual(['de', 'fr', 'it', 'en'])
  await page.locator('#language').fill('fr')
  await page.locator('#country').selectOption('IN')
  expect(await given(page)).toEqual(['hi-IN', 'fr'])
  await page.locator('#culture').fill('en-IN')
  await page.locator('#country').selectOption('SE')
  expect(await given(page)).toEqual(['en-IN', 'fr'])
  await page.locator('#culture').fill('')
  await page.locator('#country').selectOption('TR')
  expect(await given(page)).toEqual(['tr-TR', 'fr'])
  // An island without people has no language.
  await page.locator('#country').selectOption('BV')
  expect(await given(page)).toEqual(['', 'fr'])
  expect(errors).toEqual([])
})

test('a suggestion takes away the message that it was missing', async () => {
  const { page } = await session.open(`${demo}en`)
  await page.locator('button').click()
  expect(await page.locator('#culture-error').count()).toBe(1)
  await page.locator('#country').selectOption('SE')
  expect(await page.locator('#culture-error').count()).toBe(0)
})

test('a number is sent without the spaces in which it is written, whatever the country', async () => {
  const { page } = await session.open(`${demo}en`)
  for (const [country, typed, sent] of [
    ['TR', '454 053 69 20', '4540536920'],
    ['KZ', '9409 4000 0384', '940940000384'],
    ['BR', '00.000.000/0001-91', '00000000000191'],
  ] as const) {
    await page.locator('#country').selectOption(country)
    await page.waitForFunction(() => document.querySelector('#number-hint bdi') !== null)
    await page.evaluate(
      ([text]) => {
        const field = document.querySelector('#number') as HTMLInputElement
        const others = { domain: 'contoso.onmicrosoft.com', 'billing-name': 'Contoso', email: 'a@b.example' }
        const more = { line1: '1', city: 'A', phone: '2025550100' }
        for (const [id, value] of Object.entries({ ...others, ...more }))
          (document.querySelector(`#${id}`) as HTMLInputElement).value = value
        field.value = text
        field.form?.requestSubmit()
      },
      [typed] as const,
    )
    await expect
      .poll(async () => JSON.parse(await page.locator('#request pre').innerText()) as unknown)
      .toMatchObject({ companyProfile: { organizationRegistrationNumber: sent } })
  }
})
