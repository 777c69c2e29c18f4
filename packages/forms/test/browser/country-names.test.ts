import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { type Globals, pageWith } from './empty-page.ts'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

/** What is said of the missing number of an Indian company, in a language of which the browser knows no country. */
async function said(countries: Readonly<Record<string, string>>): Promise<string | null | undefined> {
  const page = await pageWith(
    session,
    `<form>
      <select name="billingProfile.defaultAddress.country"><option value="IN" selected>Үндістан</option></select>
      <input id="number" name="companyProfile.organizationRegistrationNumber"><small id="number-hint"></small>
    </form>`,
  )
  return page.evaluate((names) => {
    const { forms, CreateCustomerRequest } = globalThis as unknown as Globals
    const issues = {
      'registration-number-required': '{Label}: {country}.',
      'hint-required-in': '({country})',
    }
    const messages = { locale: 'kk', issues, labels: {}, countries: names } as never
    const form = document.querySelector('form') as HTMLFormElement
    forms.bindForm(form, CreateCustomerRequest, {
      messages,
      describe: forms.describeFields({ messages }),
      onSubmit() {},
    })
    form.requestSubmit()
    return ['hint', 'error'].map((part) => document.querySelector(`#number-${part}`)?.textContent).join(' ')
  }, countries)
}

test('a country is called what its option is called, unless the messages have a name for it', async () => {
  expect(await said({})).toBe('(Үндістан) : Үндістан.')
  expect(await said({ IN: 'Бхарат' })).toBe('(Бхарат) : Бхарат.')
})
