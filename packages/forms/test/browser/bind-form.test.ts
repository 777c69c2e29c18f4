import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type * as forms from '../../src/index.ts'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

type Forms = typeof forms
type Globals = {
  forms: Forms
  Customer: Parameters<Forms['bindForm']>[1]
  CreateCustomerRequest: Parameters<Forms['bindForm']>[1]
}

/** A page with this form on it. */
async function pageWith(form: string): Promise<Page> {
  const { page } = await session.open('/empty')
  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html)
  }, form)
  return page
}

/** Binds the form of the page to a customer, submits it and returns what is shown. */
const submit = (page: Page) =>
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

const id = '<input id="id" name="id" value="0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11">'

describe('finds controls', () => {
  test('in lists, counting those that have a value', async () => {
    const long = 'x'.repeat(300)
    const page = await pageWith(`<form>${id}
      <input name="companyProfile.companyName">
      <input name="tags[]" value="one"><input name="tags[]"><input id="two" name="tags[]" value="${long}">
      <input id="three" name="customDomains.0" value="${long}">
      <input id="four" name="links.self.headers[0].key" value="${long}"></form>`)
    const { links, invalid } = await submit(page)
    expect(links).toEqual(['#two', '#three', '#four'])
    expect(invalid).toEqual(['tags[]', 'customDomains.0', 'links.self.headers[0].key'])
  })

  test('or none: then the line is text, and the summary has the focus', async () => {
    const page = await pageWith('<form><input type="hidden" name="companyProfile.domain"></form>')
    const { lines, links, invalid } = await submit(page)
    expect(lines).toEqual(['ID is required.'])
    expect(links).toEqual([null])
    expect(invalid).toEqual([])
    expect(
      await page.evaluate(() => document.activeElement?.querySelector('[role=status]')?.textContent),
    ).toBe('Correct 1 field.')
  })

  test('without an id, and gives them one', async () => {
    const page = await pageWith('<form><input name="id"><input name="companyProfile.domain"></form>')
    const { focus, links } = await submit(page)
    expect(focus).toBe('field-id')
    expect(links).toEqual(['#field-id'])
    expect(await page.evaluate(() => (globalThis as unknown as Globals).forms.fieldId('/id'))).toBe(
      'field-id',
    )
  })

  test('in labels, and puts the message after those', async () => {
    const page = await pageWith(
      '<form><label>ID <input name="id"></label><input name="companyProfile.domain"></form>',
    )
    await submit(page)
    expect(await page.evaluate(() => document.querySelector('label + span')?.textContent)).toBe(
      'ID is required.',
    )
  })
})

describe('hostile forms', () => {
  test('names of prototypes, duplicates, files, a thousand fields', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `<input name="more.f${index}" value="x">`).join(
      '',
    )
    const names = [
      '__proto__',
      '__proto__.polluted',
      'constructor',
      'constructor.prototype.polluted',
      'toString',
      '',
    ]
    const hostile = names.map((name) => `<input name="${name}" value="x">`).join('')
    const page = await pageWith(`<form>${id}${id}<input name="companyProfile.domain" value="">
      <input type="file" name="companyProfile.companyName">${hostile}${many}</form>`)
    const { sent, lines } = await submit(page)
    // A customer is open: the service adds properties.
    expect(lines).toEqual([])
    expect(Object.keys(sent[0] as object).toSorted()).toEqual([
      'companyProfile',
      'constructor',
      'id',
      'more',
      'toString',
    ])
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })

  test('markup in values and names stays text', async () => {
    const markup = '&lt;img src=x onerror=&quot;globalThis.ran = true&quot;&gt;'
    const page = await pageWith(
      `<form><input name="id" value="${markup}"><input name="${markup}" value="x"></form>`,
    )
    const { lines } = await submit(page)
    expect(lines).toHaveLength(2)
    expect(await page.evaluate(() => ['ran' in globalThis, document.querySelectorAll('img').length])).toEqual(
      [false, 0],
    )
  })
})

test('destroy leaves the form as it was', async () => {
  const page = await pageWith(
    `<form><p data-field><label for="id">ID</label><input id="id" name="id" aria-describedby="hint"></p>
    <input name="billingProfile.defaultAddress.country" value="SE">
    <p data-field><label for="n">Number</label><input id="n" name="companyProfile.organizationRegistrationNumber"></p></form>`,
  )
  const [before, during, after] = await page.evaluate(() => {
    const { forms, Customer } = globalThis as unknown as Globals
    const form = document.querySelector('form') as HTMLFormElement
    const html = () => form.outerHTML
    const first = html()
    const bound = forms.bindForm(form, Customer, { onSubmit: () => undefined })
    const { result, changes } = bound.validate()
    const isHidden = form.querySelectorAll('p[hidden]').length === 1
    const second = `${result.ok} ${changes.length} ${isHidden} ${html()}`
    bound.destroy()
    form.addEventListener('submit', (event) => event.preventDefault())
    form.requestSubmit()
    return [first, second, html()]
  })
  expect(during).toMatch(
    /^false 0 true .*aria-describedby="hint id-error" aria-errormessage="id-error" aria-invalid="true"/,
  )
  expect(after).toBe(before)
})

test('a reset starts again', async () => {
  const page = await pageWith(`<form><input id="id" name="id"></form>`)
  await submit(page)
  await page.evaluate(() => document.querySelector('form')?.reset())
  await page.waitForFunction(() => document.querySelectorAll('[aria-invalid], li').length === 0)
  expect(await page.locator('[role=status]').innerText()).toBe('')
})

test('an element for the summary is used', async () => {
  const page = await pageWith('<form><input id="id" name="id"><section data-summary></section></form>')
  await submit(page)
  expect(await page.locator('section li').count()).toBeGreaterThan(0)
})

test('a validator that ignores the rule keeps the number visible', async () => {
  const page = await pageWith(`<form>
    <input name="billingProfile.defaultAddress.country" value="SE">
    <input id="number" name="companyProfile.organizationRegistrationNumber" value="1"></form>`)
  const visible = await page.evaluate(() => {
    const { forms, CreateCustomerRequest } = globalThis as unknown as Globals
    const form = document.querySelector('form') as HTMLFormElement
    const number = document.querySelector('#number') as HTMLInputElement
    const isVisible = (schema: Globals['Customer']) => {
      const bound = forms.bindForm(form, schema, { onSubmit: () => undefined })
      const { hidden } = number
      const { changes } = bound.validate()
      bound.destroy()
      return [!hidden, changes.length]
    }
    const lenient = (CreateCustomerRequest.with as (options: object) => Globals['Customer'])({
      ignore: ['registration-number-not-allowed'],
    })
    return [isVisible(CreateCustomerRequest), isVisible(lenient)]
  })
  expect(visible).toEqual([
    [false, 1],
    [true, 0],
  ])
})
