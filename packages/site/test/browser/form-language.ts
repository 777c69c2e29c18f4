import type { CountryMessages, LabelKey, Messages, Sentence } from '@openpartner/messages'
import type { BrowserSession } from '@openpartner/test-helpers/browser/session'
import { expect, test } from 'vitest'
import { demo } from './form.ts'
import { base } from './site.ts'

/** A sentence of a language, with the label in its place. */
function sentence({ locale, labels }: Messages, text: Sentence, name: LabelKey): string {
  const label = labels[name]
  return String(text)
    .replaceAll('{label}', label)
    .replaceAll('{Label}', label.charAt(0).toLocaleUpperCase(locale) + label.slice(1))
}

/** The fields that are required in every country, in the order of the page. */
const required = ['domain', 'country', 'line1', 'city', 'billing-name', 'email', 'culture', 'language']

/** Tests the form in a language. */
export function testLanguage(session: BrowserSession, locale: string): void {
  test(`an empty form says what is missing, in ${locale}`, async () => {
    const { default: messages } = (await import(/* @vite-ignore */ `@openpartner/messages/${locale}`)) as {
      default: Messages
    }
    const asked: string[] = []
    const { page, errors } = await session.open(`${base}logo.svg`)
    page.on('request', (one) => asked.push(new URL(one.url()).pathname))
    await page.goto(new URL(`${demo}${locale}`, page.url()).href, { waitUntil: 'networkidle' })

    const html = page.locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
      locale,
      messages.direction ?? 'ltr',
    ])
    await page.locator('button').click()
    const said = Object.fromEntries(
      await page
        .locator('[id$=-error]')
        .evaluateAll((elements) => elements.map(({ id, textContent }) => [id.slice(0, -6), textContent])),
    ) as Record<string, string>
    expect(Object.keys(said)).toEqual(required)
    const { issues } = messages
    expect(said.domain).toBe(sentence(messages, issues.required, 'domain'))
    expect(said.line1).toBe(sentence(messages, issues.required, 'addressLine1'))
    expect(said['billing-name']).toBe(sentence(messages, issues.required, 'companyName'))
    expect(await page.locator('#email-hint bdi').innerText()).toMatch(/^[a-z]+@contoso\.example$/)
    expect(await page.locator('form li').allInnerTexts()).toEqual(Object.values(said))
    expect(asked.toSorted()).toEqual(
      [locale, `${locale}.js`, 'form.js', 'style.css'].map((file) => demo + file).toSorted(),
    )
    // The sentence and the list call a country the same, whether or not the browser knows it in this language.
    await page.locator('#country').selectOption('IN')
    const { default: countries } = (await import(
      /* @vite-ignore */ `@openpartner/messages/${locale}/countries`
    )) as { default: CountryMessages }
    const india = countries.countries.IN ?? ''
    expect(await page.locator('#country option:checked').textContent()).toBe(india)
    expect(await page.locator('#number-error').textContent()).toContain(india)
    expect(await page.locator('#phone-error').textContent()).toContain(india)
    expect(errors).toEqual([])
  })
}
