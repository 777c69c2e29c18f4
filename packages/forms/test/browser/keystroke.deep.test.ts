import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

test('a keystroke reads the form once, and changes the page only where something else is to be said', async () => {
  const { page } = await session.open('/en')
  // A form in which one address is still being typed.
  const texts = [
    'contoso.onmicrosoft.com',
    'Contoso',
    'asha@',
    'tr-TR',
    'tr',
    '1 Main Street',
    'Ankara',
    '4540536920',
    '2025550100',
  ]
  await page.locator('#country').selectOption('TR')
  for (const [index, text] of texts.entries()) await page.locator('input').nth(index).fill(text)
  await page.locator('button').click()
  expect(await page.locator('li').allInnerTexts()).toEqual(['Email address must look like name@example.com.'])
  const keystroke = (name: string) =>
    page.evaluate(
      (field) =>
        (
          globalThis as unknown as { keystroke: (field: string) => { reads: number; changes: number } }
        ).keystroke(field),
      name,
    )
  expect(await keystroke('billingProfile.defaultAddress.city')).toEqual({ reads: 1, changes: 0 })
  const email = page.locator('[name="billingProfile.email"]')
  await email.evaluate((field: HTMLInputElement) => {
    field.value = 'asha@contoso.example'
  })
  const corrected = await keystroke('billingProfile.email')
  expect(corrected.reads).toBe(1)
  expect(corrected.changes).toBeGreaterThan(0)
})
