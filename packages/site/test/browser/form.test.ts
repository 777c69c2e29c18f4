import { locales } from '@openpartner/messages'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  browserSession,
  focused,
  focusedId,
  press,
  status,
  tabTo,
} from '@openpartner/test-helpers/browser/session'
import { testAppearance } from './form-appearance.ts'
import { choose, demo, fill, texts } from './form.ts'
import { testLanguage } from './form-language.ts'
import { servePublic } from './site.ts'

const session = browserSession(servePublic)

const request = async (page: Page): Promise<unknown> =>
  JSON.parse(await page.locator('#request pre').innerText())

// The other languages and appearances are tested in form.deep.test.ts.
testLanguage(session, 'sv')
testAppearance(session, { colorScheme: 'light', width: 360 })

describe('the country', () => {
  test('asks for its number, whose kind and check digits then come', async () => {
    const { page, errors } = await session.open(`${demo}en`)
    await choose(page, 'TR')
    await page.locator('#number').focus()
    expect(await focused(page)).toMatchObject({
      name: 'Registration number',
      description: 'Tax number: VKN (Vergi kimlik numarası) · Example: 4540536920',
      required: true,
    })
    await fill(page)
    await page.locator('#number').fill('4540536921')
    await page.locator('button').click()
    expect(await page.locator('form li').allInnerTexts()).toEqual([
      'Check digit should be 0: a character of this VKN is mistyped.',
    ])
    expect(await page.locator('#request').isVisible()).toBe(false)
    await page.locator('#number').fill('4540536920')
    await page.locator('button').click()
    expect(await request(page)).toMatchObject({
      companyProfile: { organizationRegistrationNumber: '4540536920' },
    })
    expect(errors).toEqual([])
  })

  test('has the number left out where it is not allowed, and says so', async () => {
    const { page, errors } = await session.open(`${demo}en`)
    await fill(page)
    await choose(page, 'IN')
    await page.locator('#number').fill('AAACC1234D')
    await page.locator('#country').selectOption('SE')
    expect(
      await page.locator('#number, label[for=number], #number-hint').filter({ visible: true }).count(),
    ).toBe(0)
    expect(await page.locator('#phone').getAttribute('aria-required')).toBe(null)
    const line = "Registration number is left out because the company's country is Sweden."
    expect(await status(page)).toBe(line)
    await page.locator('button').click()
    expect(await request(page)).toEqual({
      companyProfile: { domain: texts.domain },
      billingProfile: {
        companyName: texts['billing-name'],
        email: texts.email,
        culture: 'en-IN',
        language: 'en',
        defaultAddress: {
          country: 'SE',
          phoneNumber: texts.phone,
          addressLine1: texts.line1,
          city: texts.city,
        },
      },
    })
    expect(await page.locator('#request li').allInnerTexts()).toEqual([
      '/billingProfile/culture: "EN-in" → "en-IN"',
      line,
    ])
    await page.locator('#country').selectOption('IN')
    expect(await page.locator('#number').inputValue()).toBe('AAACC1234D')
    // What was shown is not what would be sent now.
    expect(await page.locator('#request').isVisible()).toBe(false)
    expect(errors).toEqual([])
  })

  test('is waited for, so that a mistyped number is not sent', async () => {
    const { page, errors } = await session.open(`${demo}en`)
    let goOn = () => {}
    const arrival = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await page.route('**/numbers.js', async (route) => {
      await arrival
      await route.continue()
    })
    await fill(page)
    await page.locator('#country').selectOption('TR')
    await page.locator('#number').fill('4540536921')
    await page.locator('button').click()
    expect(await page.locator('#number').getAttribute('aria-invalid')).toBe(null)
    expect(await page.locator('#request').isVisible()).toBe(false)
    goOn()
    await page.locator('#number-error').waitFor()
    expect(await focusedId(page)).toBe('number')
    expect(await page.locator('#request').isVisible()).toBe(false)
    expect(errors).toEqual([])
  })

  test('is not waited for without a connection', async () => {
    const { page } = await session.open(`${demo}en`)
    await page.route('**/numbers.js', (route) => route.abort())
    await fill(page)
    await page.locator('#country').selectOption('TR')
    await page.locator('#number').fill('4540536920')
    await page.locator('button').click()
    await page.locator('#request').waitFor()
    expect(await request(page)).toMatchObject({
      companyProfile: { organizationRegistrationNumber: '4540536920' },
    })
  })
})

test('by keyboard alone: from the first field to the request', async () => {
  const { page, errors } = await session.open(`${demo}en`)
  await tabTo(page, 'domain')
  await press(page, 'Enter')
  expect(await status(page)).toBe('Correct 8 fields.')
  expect(await focused(page)).toMatchObject({ name: 'Domain', invalid: true, required: true })
  // The last link of the summary is just before the first field.
  await press(page, 'Shift+Tab', 'Enter')
  expect(await focusedId(page)).toBe('language')
  await tabTo(page, 'domain', 'Shift+Tab')
  for (const id of [
    'domain',
    'country',
    'phone',
    'line1',
    'city',
    'billing-name',
    'email',
    'culture',
    'language',
  ]) {
    await tabTo(page, id)
    await page.keyboard.type(id === 'country' ? 'Swe' : texts[id as keyof typeof texts])
  }
  await press(page, 'Enter')
  expect(await focusedId(page)).toBe('request')
  expect((await focused(page)).name).toBe('What would be sent')
  expect(await request(page)).toMatchObject({ billingProfile: { defaultAddress: { country: 'SE' } } })
  expect(await status(page)).toBe('')
  expect(errors).toEqual([])
})

test('the languages are links, which lead to one another', async () => {
  const { page, errors } = await session.open(`${demo}en`)
  await page.locator('summary').click()
  expect(await page.locator('details a').count()).toBe(locales.length)
  await page.locator('a[hreflang=sv]').click()
  await page.waitForURL('**/sv.html')
  expect(await page.locator('label[for=city]').innerText()).toBe('Ort')
  expect(await page.locator('details [aria-current]').getAttribute('lang')).toBe('sv')
  expect(errors).toEqual([])
})

test('Arabic runs from right to left, and what machines read from left to right', async () => {
  const { page } = await session.open(`${demo}ar`)
  const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, width: 0 }
  // The first field is on the right.
  expect((await box('#domain')).x).toBeGreaterThan((await box('#name')).x)
  const direction = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).direction)
  expect(await direction('#domain')).toBe('ltr')
  expect(await direction('label[for=domain]')).toBe('rtl')
  await page.locator('#city').fill('الرياض')
  expect(await direction('#city')).toBe('rtl')
  await page.locator('#city').fill('Pune')
  expect(await direction('#city')).toBe('ltr')
})
