import type { Page } from 'playwright-core'
import type { BrowserSession } from '@openpartner/test-helpers/browser/session'
import type * as forms from '../../src/index.ts'

type Forms = typeof forms
/** What the empty page of the site has on it. */
export type Globals = {
  forms: Forms
  Customer: Parameters<Forms['bindForm']>[1]
  CreateCustomerRequest: Parameters<Forms['bindForm']>[1]
}

/** A page with this form on it. */
export async function pageWith(session: BrowserSession, form: string): Promise<Page> {
  const { page } = await session.open('/empty')
  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html)
  }, form)
  return page
}

/** Binds the form of the page to a customer, submits it and returns what is shown. */
export const submit = (page: Page) =>
  page.evaluate(() => {
    const { forms, Customer } = globalThis as unknown as Globals
    const sent: unknown[] = []
    const form = document.querySelector('form') as HTMLFormElement
    forms.bindForm(form, Customer, { onSubmit: (value) => sent.push(value) })
    form.requestSubmit()
    const text = (element: Element) => element.textContent
    return {
      sent,
      lines: [...form.querySelectorAll('li')].map(text),
      links: [...form.querySelectorAll('li a')].map((link) => link.getAttribute('href')),
      focus: document.activeElement?.id,
      invalid: [...form.querySelectorAll('[aria-invalid]')].map((control) => control.getAttribute('name')),
      messages: [...form.querySelectorAll('[id$=-error]')].map(text),
    }
  })
