import type { Page } from 'playwright-core'
import { base } from './site.ts'

/** The address below which the form has a page for each language. */
export const demo = `${base}form-demo/`

/** Good values of every field but the country and its number. */
export const texts = {
  domain: 'contoso.onmicrosoft.com',
  'billing-name': 'Contoso',
  email: 'asha@contoso.example',
  culture: 'EN-in',
  language: 'en',
  line1: '1 Main Street',
  city: 'Pune',
  phone: '2025550100',
}

export async function fill(page: Page): Promise<void> {
  for (const [id, text] of Object.entries(texts)) await page.locator(`#${id}`).fill(text)
}

/** Chooses a country and waits until its number is known. */
export async function choose(page: Page, country: 'IN' | 'TR'): Promise<void> {
  await page.locator('#country').selectOption(country)
  await page.waitForFunction(() => document.querySelector('#number-hint bdi') !== null)
}
