import { locales as list, type Messages, type Sentence } from '@openpartner/messages'
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
import { violations } from './axe.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)
const demo = `${base}form-demo/`

const locales = list.map(({ locale }) => locale)

/** A sentence as the catalogue has it, with the label in its place. */
function sentence({ locale, labels }: Messages, text: Sentence, name: keyof Messages['labels']): string {
  const label = labels[name]
  return String(text)
    .replaceAll('{label}', label)
    .replaceAll('{Label}', label.charAt(0).toLocaleUpperCase(locale) + label.slice(1))
}

/** What has to be given in every country, in the order of the page. */
const required = ['domain', 'country', 'line1', 'city', 'billing-name', 'email', 'culture', 'language']

const texts = {
  domain: 'contoso.onmicrosoft.com',
  'billing-name': 'Contoso',
  email: 'asha@contoso.example',
  culture: 'EN-in',
  language: 'en',
  line1: '1 Main Street',
  city: 'Pune',
  phone: '2025550100',
}

async function fill(page: Page): Promise<void> {
  for (const [id, text] of Object.entries(texts)) await page.locator(`#${id}`).fill(text)
}

/** Chooses a country and waits until its number is known. */
async function choose(page: Page, country: 'IN' | 'TR'): Promise<void> {
  await page.locator('#country').selectOption(country)
  await page.waitForFunction(() => document.querySelector('#number-example')?.textContent !== '')
}

const request = async (page: Page): Promise<unknown> =>
  JSON.parse(await page.locator('#request pre').innerText())

describe.each(locales)('in %s', (locale) => {
  test('an empty form says what is missing, in its language', async () => {
    const { default: messages } = (await import(/* @vite-ignore */ `@openpartner/messages/${locale}`)) as {
      default: Messages
    }
    const asked: string[] = []
    const { page, faults } = await session.open(`${base}logo.svg`)
    page.on('request', (one) => asked.push(new URL(one.url()).pathname))
    await page.goto(new URL(`${demo}${locale}`, page.url()).href, { waitUntil: 'networkidle' })

    const html = page.locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
      locale,
      locale === 'ar' ? 'rtl' : 'ltr',
    ])
    await page.locator('button').click()
    const said = Object.fromEntries(
      await page
        .locator('[id$=-error]')
        .evaluateAll((errors) => errors.map(({ id, textContent }) => [id.slice(0, -6), textContent])),
    ) as Record<string, string>
    expect(Object.keys(said)).toEqual(required)
    const { issues } = messages
    expect(said.domain).toBe(sentence(messages, issues.required, 'domain'))
    expect(said.line1).toBe(sentence(messages, issues.required, 'addressLine1'))
    expect(said['billing-name']).toBe(sentence(messages, issues.required, 'companyName'))
    expect(await page.locator('#email-hint').innerText()).toBe(
      sentence(messages, issues['format:email'], 'email'),
    )
    expect(await page.locator('form li').allInnerTexts()).toEqual(Object.values(said))
    expect(asked.toSorted()).toEqual(
      [locale, `${locale}.js`, 'form.js', 'style.css'].map((file) => demo + file).toSorted(),
    )
    expect(faults).toEqual([])
  })
})

describe('the country', () => {
  test('asks for its number, whose kind and check digits then come', async () => {
    const { page, faults } = await session.open(`${demo}en`)
    await choose(page, 'TR')
    await page.locator('#number').focus()
    expect(await focused(page)).toMatchObject({
      name: 'Registration number',
      description: 'Tax number: VKN (Vergi kimlik numarası) 4540536920',
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
    expect(faults).toEqual([])
  })

  test('has the number left out where it is not allowed, and says so', async () => {
    const { page, faults } = await session.open(`${demo}en`)
    await fill(page)
    await choose(page, 'IN')
    await page.locator('#number').fill('AAACC1234D')
    await page.locator('#country').selectOption('SE')
    expect(
      await page.locator('#number, label[for=number], #number-hint').filter({ visible: true }).count(),
    ).toBe(0)
    expect(await page.locator('#phone').getAttribute('aria-required')).toBe(null)
    const line = "Registration number is left out because the company's country does not allow it."
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
    expect(faults).toEqual([])
  })

  test('is waited for, so that a mistyped number is not sent', async () => {
    const { page, faults } = await session.open(`${demo}en`)
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
    expect(faults).toEqual([])
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
  const { page, faults } = await session.open(`${demo}en`)
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
  expect(faults).toEqual([])
})

test('the languages are links, which lead to one another', async () => {
  const { page, faults } = await session.open(`${demo}en`)
  await page.locator('summary').click()
  expect(await page.locator('details a').count()).toBe(24)
  await page.locator('a[hreflang=sv]').click()
  await page.waitForURL('**/sv.html')
  expect(await page.locator('label[for=city]').innerText()).toBe('Ort')
  expect(await page.locator('details [aria-current]').getAttribute('lang')).toBe('sv')
  expect(faults).toEqual([])
})

const themes = ['light', 'dark'] as const
const widths = [320, 360, 1440]

test.each(themes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width }))))(
  'axe finds nothing in $colorScheme, $width pixels wide: in Arabic with faults, with the request, with the languages',
  async ({ colorScheme, width }) => {
    const { page, faults } = await session.open(`${demo}ar`, {
      colorScheme,
      viewport: { width, height: 900 },
    })
    const isWithin = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.locator('summary').click()
    await choose(page, 'TR')
    await page.locator('button').click()
    expect(await page.locator('form li').count()).toBe(9)
    expect(await violations(page)).toEqual([])
    await isWithin()
    await fill(page)
    await page.locator('#number').fill('4540536920')
    await page.locator('button').click()
    await page.locator('#request').waitFor()
    expect(await violations(page)).toEqual([])
    await isWithin()
    expect(faults).toEqual([])
  },
)

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
