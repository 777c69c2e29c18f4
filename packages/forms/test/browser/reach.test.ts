import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { type Globals, pageWith, submit } from './empty-page.ts'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

describe('is not blocked by what nobody can reach', () => {
  const valid = [
    ['companyProfile.domain', 'contoso.onmicrosoft.com'],
    ['billingProfile.companyName', 'Contoso'],
    ['billingProfile.email', 'elin@contoso.example'],
    ['billingProfile.culture', 'sv-SE'],
    ['billingProfile.language', 'sv'],
    ['billingProfile.defaultAddress.addressLine1', '1 Main Street'],
    ['billingProfile.defaultAddress.city', 'Malmö'],
    ['billingProfile.defaultAddress.country', 'SE'],
  ]
    .map(([name, value]) => `<input name="${name}" value="${value}">`)
    .join('')

  /** Submits a form for a new customer and returns what is sent, and what is shown. */
  const create = (page: Page) =>
    page.evaluate(() => {
      const { forms, CreateCustomerRequest } = globalThis as unknown as Globals
      const form = document.querySelector('form') as HTMLFormElement
      const sent: unknown[] = []
      forms.bindForm(form, CreateCustomerRequest, {
        onSubmit: (value, changes) => sent.push(value, changes),
      })
      form.requestSubmit()
      return {
        sent,
        lines: [...form.querySelectorAll('li')].map(({ textContent }) => textContent),
        status: form.querySelector('[role=status]')?.textContent,
        focus: (document.activeElement as HTMLInputElement).name,
      }
    })

  test.each(['csrfmiddlewaretoken', '$ACTION_1:0', '__VIEWSTATE', 'form[_token]'])(
    'a hidden %s',
    async (name) => {
      const page = await pageWith(
        session,
        `<form>${valid}<input type="hidden" name="${name}" value="s"></form>`,
      )
      const { sent, lines } = await create(page)
      expect(lines).toEqual([])
      expect(sent[1]).toMatchObject([{ reason: 'technical-field' }])
    },
  )

  test('hundreds of hidden fields that no list has', async () => {
    const hidden = Array.from(
      { length: 250 },
      (_, index) =>
        `<input type="hidden" name="trace.f${index}" value="x"><input hidden name="g${index}" value="x">`,
    )
    const page = await pageWith(session, `<form>${valid}${hidden.join('')}</form>`)
    const { sent, lines } = await create(page)
    expect(lines).toEqual([])
    // One for the object that half of them make, and one for each of the others.
    expect(sent[1]).toHaveLength(251)
    expect(JSON.stringify(sent[0])).not.toMatch(/trace|"g/)
  })

  test('but by a field that somebody filled in, which says so', async () => {
    const page = await pageWith(session, `<form>${valid}<input name="plan" value="x"></form>`)
    const { sent, lines, status, focus } = await create(page)
    expect(sent).toEqual([])
    expect(lines).toEqual(['This field is not allowed here. Correct its name or remove it.'])
    expect([status, focus]).toEqual(['Correct 1 field.', 'plan'])
  })

  test.each([
    '<select name="plan"><option>basic</option></select>',
    '<input type="radio" name="plan" value="basic" checked>',
    '<input name="plan" value="basic" readonly>',
    '<input type="range" name="plan">',
  ])('what nobody can empty is left out: %s', async (control) => {
    const page = await pageWith(session, `<form>${valid}${control}</form>`)
    const { sent, lines } = await create(page)
    expect(lines).toEqual([])
    expect(sent[1]).toMatchObject([{ pointer: '/plan', reason: 'unknown-property' }])
  })

  test('a file is left out, which is said before anything is sent', async () => {
    const page = await pageWith(
      session,
      `<form>${valid}<input type="file" name="billingProfile.firstName"></form>`,
    )
    await page
      .locator('[type=file]')
      .setInputFiles({ name: 'a', mimeType: 'text/plain', buffer: Buffer.from('x') })
    const { sent, status } = await create(page)
    expect(status).toBe('First name is left out because files are not sent.')
    expect(sent[1]).toMatchObject([{ pointer: '/billingProfile/firstName', reason: 'file' }])
  })
})

test('a folded part is opened for the focus, and a hidden field does not swallow it', async () => {
  const page = await pageWith(
    session,
    `<form><p hidden><input id="first" name="id" value="no"></p>
    <details><summary>More</summary><input id="second" name="companyProfile.companyName" value="${'x'.repeat(300)}"></details></form>`,
  )
  const { focus, links } = await submit(page)
  expect(links).toEqual(['#first', '#second'])
  expect(focus).toBe('second')
})

test('a field called as a property of the form is a field', async () => {
  const page = await pageWith(
    session,
    `<form><input type="hidden" name="elements" value="x"><input name="id"></form>`,
  )
  const { focus } = await submit(page)
  expect(focus).toBe('field-id')
})

test.each([
  ['billingProfile[defaultAddress][country]', 'companyProfile[organizationRegistrationNumber]'],
  ['BillingProfile.DefaultAddress.Country', 'CompanyProfile.OrganizationRegistrationNumber'],
  [
    'customer[billingProfile][defaultAddress][country]',
    'customer[companyProfile][organizationRegistrationNumber]',
  ],
])('the country decides under any name of its field: %s', async (country, number) => {
  const page = await pageWith(
    session,
    `<form><input name="${country}" value="SE"><label>Number <input id="n" name="${number}" value="1234567890"></label></form>`,
  )
  const [isHidden, reasons] = await page.evaluate(() => {
    const { forms, CreateCustomerRequest } = globalThis as unknown as Globals
    const form = document.querySelector('form') as HTMLFormElement
    const bound = forms.bindForm(form, CreateCustomerRequest, { onSubmit: () => undefined })
    const { changes } = bound.validate()
    return [form.querySelector('label')?.hidden, changes.map(({ reason }) => reason)] as const
  })
  expect(isHidden).toBe(true)
  expect(reasons).toContain('registration-number-not-allowed')
})
