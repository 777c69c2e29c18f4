import { describe, expect, test } from 'vitest'
import {
  browserSession,
  focused,
  focusedId,
  press,
  status,
  tabTo,
} from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

type Sent = { value: unknown; changes: { pointer: string; reason: string }[] }[]

/** Fills what is always required, from wherever the focus is. */
async function fill(page: Awaited<ReturnType<typeof session.open>>['page']): Promise<void> {
  for (const [id, text] of [
    ['domain', 'contoso.onmicrosoft.com'],
    ['name', 'Contoso'],
    ['email', 'asha@contoso.example'],
    ['culture', 'tr-tr'],
    ['language', 'tr'],
    ['line1', '1 Main Street'],
    ['city', 'Ankara'],
  ] as const) {
    await tabTo(page, id)
    await page.keyboard.type(text)
  }
}

const readSent = (page: Awaited<ReturnType<typeof session.open>>['page']): Promise<Sent> =>
  page.evaluate(() => (globalThis as unknown as { sent: Sent }).sent)

describe('by keyboard alone', () => {
  test('no messages are shown before the first submission', async () => {
    const { page, errors } = await session.open('/en')
    await tabTo(page, 'email')
    await page.keyboard.type('no')
    await press(page, 'Tab')
    expect(await page.locator('[aria-invalid]').count()).toBe(0)
    expect(await status(page)).toBe('')
    expect(errors).toEqual([])
  })

  test('a submission with errors moves to the first field and describes what is wrong there', async () => {
    const { page, errors } = await session.open('/en')
    await tabTo(page, 'email')
    await press(page, 'Enter')
    expect(await focused(page)).toEqual({
      name: 'Domain',
      description: 'Domain is required.',
      invalid: true,
      required: true,
    })
    expect(await status(page)).toBe('Correct 8 fields.')
    expect(await readSent(page)).toEqual([])
    // The hint of the author stays beside the message.
    await tabTo(page, 'email')
    expect((await focused(page)).description).toBe('Example: elin@contoso.example Email address is required.')
    expect(errors).toEqual([])
  })

  test('the links of the summary lead to the fields, in their order', async () => {
    const { page } = await session.open('/en')
    await tabTo(page, 'domain')
    await press(page, 'Enter')
    expect(await page.locator('li').allInnerTexts()).toEqual([
      'Domain is required.',
      'Company name is required.',
      'Email address is required.',
      'Culture is required.',
      'Language is required.',
      'Address line 1 is required.',
      'City is required.',
      'Country is required.',
    ])
    await press(page, 'Shift+Tab', 'Shift+Tab')
    expect((await focused(page)).name).toBe('City is required.')
    await press(page, 'Enter')
    expect(await focusedId(page)).toBe('city')
    expect(new URL(page.url()).hash).toBe('')
  })

  test('a message goes as soon as its field is right, and comes when the field is left', async () => {
    const { page } = await session.open('/en')
    await tabTo(page, 'email')
    await press(page, 'Enter')
    await tabTo(page, 'email')
    await page.keyboard.type('a@b.exampl')
    expect((await focused(page)).invalid).toBe(false)
    expect(await status(page)).toBe('Correct 7 fields.')
    await press(page, 'Home')
    await page.keyboard.type('@')
    expect((await focused(page)).invalid).toBe(false)
    await press(page, 'Tab', 'Shift+Tab')
    expect(await focused(page)).toMatchObject({ invalid: true, name: 'Email address' })
    await press(page, 'Home', 'Delete')
    expect((await focused(page)).invalid).toBe(false)
  })

  test('a corrected form is sent, once, with what was changed in it', async () => {
    const { page, errors } = await session.open('/en')
    await tabTo(page, 'domain')
    await press(page, 'Enter')
    await fill(page)
    await tabTo(page, 'country')
    await page.keyboard.type('Sw')
    await press(page, 'Enter')
    await tabTo(page, 'phone')
    await press(page, 'Enter')
    expect(await readSent(page)).toEqual([
      {
        value: {
          companyProfile: { domain: 'contoso.onmicrosoft.com' },
          billingProfile: {
            companyName: 'Contoso',
            email: 'asha@contoso.example',
            culture: 'tr-TR',
            language: 'tr',
            defaultAddress: { addressLine1: '1 Main Street', city: 'Ankara', country: 'SE' },
          },
        },
        changes: [{ pointer: '/billingProfile/culture', from: 'tr-tr', to: 'tr-TR', reason: 'culture-case' }],
      },
    ])
    expect(await status(page)).toBe('')
    expect(await page.locator('li').count()).toBe(0)
    expect(errors).toEqual([])
  })
})

describe('the country', () => {
  test('decides on the number and the phone number', async () => {
    const { page } = await session.open('/en')
    expect(await page.locator('#number').isVisible()).toBe(true)
    await tabTo(page, 'country')
    await page.keyboard.type('T')
    await press(page, 'Tab')
    expect(await focused(page)).toEqual({
      name: 'Registration number',
      description: 'Tax number: VKN (Vergi kimlik numarası) · Example: 4540536920',
      invalid: false,
      required: true,
    })
    expect(await page.locator('#number').getAttribute('inputmode')).toBe('numeric')
    await press(page, 'Tab')
    expect(await focused(page)).toMatchObject({ name: 'Phone number', required: true })
    await press(page, 'Shift+Tab', 'Shift+Tab')
    await page.keyboard.type('Sw')
    await press(page, 'Tab')
    expect(await focused(page)).toMatchObject({ name: 'Phone number', required: false })
    expect(await page.locator('#number, label[for=number]').filter({ visible: true }).count()).toBe(0)
  })

  test('makes a number that is typed as printed go out as on the wire', async () => {
    const { page, errors } = await session.open('/en')
    await fill(page)
    await tabTo(page, 'country')
    await page.keyboard.type('T')
    await press(page, 'Tab')
    await page.keyboard.type('Vergi No: 454.053.69 20')
    await tabTo(page, 'phone')
    await page.keyboard.type('2025550100')
    await press(page, 'Enter')
    const [sent] = await readSent(page)
    expect(sent?.value).toMatchObject({ companyProfile: { organizationRegistrationNumber: '4540536920' } })
    expect(sent?.changes).toContainEqual({
      pointer: '/companyProfile/organizationRegistrationNumber',
      from: 'Vergi No: 454.053.69 20',
      to: '4540536920',
      reason: 'registration-number-spelling',
    })
    expect(await page.locator('#number').inputValue()).toBe('Vergi No: 454.053.69 20')
    expect(errors).toEqual([])
  })

  test('a stale number is not sent, which a message says', async () => {
    const { page, errors } = await session.open('/en')
    await fill(page)
    await tabTo(page, 'country')
    await page.keyboard.type('T')
    await press(page, 'Tab')
    await page.keyboard.type('4540536920')
    await press(page, 'Shift+Tab')
    expect(await status(page)).toBe('')
    await page.keyboard.type('Sw')
    const line = "Registration number is left out because the company's country is Sweden."
    expect(await status(page)).toBe(line)
    await tabTo(page, 'phone')
    await press(page, 'Enter')
    const [sent] = await readSent(page)
    expect(sent?.value).toMatchObject({ companyProfile: { domain: 'contoso.onmicrosoft.com' } })
    expect(JSON.stringify(sent?.value)).not.toContain('4540536920')
    expect(sent?.changes.find(({ reason }) => reason === 'registration-number-not-allowed')).toMatchObject({
      pointer: '/companyProfile/organizationRegistrationNumber',
      from: '4540536920',
      message: line,
    })
    expect(await status(page)).toBe(line)
    // Back in the first country it is there again.
    await tabTo(page, 'country', 'Shift+Tab')
    await page.keyboard.type('T')
    expect(await page.locator('li').allInnerTexts()).toEqual([
      "Phone number is required because the company's country is Türkiye.",
    ])
    await tabTo(page, 'phone')
    await page.keyboard.type('2025550100')
    await press(page, 'Enter')
    expect((await readSent(page))[1]?.value).toMatchObject({
      companyProfile: { organizationRegistrationNumber: '4540536920' },
    })
    expect(errors).toEqual([])
  })

  test('is named in the language of the messages', async () => {
    const { page } = await session.open('/sv')
    await tabTo(page, 'country')
    await page.keyboard.type('I')
    await press(page, 'Tab')
    await page.keyboard.type('AAACC1234D')
    await press(page, 'Shift+Tab')
    await page.keyboard.type('S')
    expect(await status(page)).toBe(
      'Organisationsregistreringsnummer utelämnas eftersom företagets land är Sverige.',
    )
    await press(page, 'Tab', 'Enter')
    expect(await status(page)).toMatch(/^Rätta 7 fält\. Organisations.*Sverige\.$/)
  })
})

describe('the answer of the server', () => {
  test('is shown at its fields until they are changed', async () => {
    const { page, errors } = await session.open('/en')
    await fill(page)
    await tabTo(page, 'country')
    await page.keyboard.type('Sw')
    await tabTo(page, 'phone')
    await press(page, 'Enter')
    const answer = {
      code: 27002,
      data: ['city: CityInvalid - x', 'NotificationEmailAddress: asha@contoso.example is invalid'],
    }
    await page.evaluate(
      (body) => (globalThis as unknown as { refuse: (answer: unknown) => void }).refuse(body),
      answer,
    )
    expect(await focused(page)).toMatchObject({
      name: 'Email address',
      description: 'Example: elin@contoso.example Email address was not accepted by Partner Center.',
      invalid: true,
    })
    await page.keyboard.type('x')
    expect((await focused(page)).invalid).toBe(false)
    expect(await page.locator('li').allInnerTexts()).toEqual(['City was not accepted by Partner Center.'])
    expect(await page.locator('main').innerText()).not.toContain('asha@contoso.example is invalid')
    expect(errors).toEqual([])
  })

  test('about no field is text without a link, and has the focus itself', async () => {
    const { page } = await session.open('/en')
    await page.evaluate(() =>
      (globalThis as unknown as { refuse: (answer: unknown) => void }).refuse({ code: 2030 }),
    )
    expect(await page.locator('li').allInnerTexts()).toContain(
      'Partner Center rejected the request with code 2030.',
    )
    expect(await page.locator('li', { hasText: '2030' }).locator('a[href]').count()).toBe(0)
  })
})
