import { describe, expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { type Globals, pageWith, submit } from './empty-page.ts'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

const id = '<input id="id" name="id" value="0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11">'

describe('finds controls', () => {
  test('in lists, counting those that have a value', async () => {
    const long = 'x'.repeat(300)
    const page = await pageWith(
      session,
      `<form>${id}
      <input name="companyProfile.companyName">
      <input name="tags[]" value="one"><input name="tags[]"><input id="two" name="tags[]" value="${long}">
      <input id="three" name="customDomains.0" value="${long}">
      <input id="four" name="links.self.headers[0].key" value="${long}"></form>`,
    )
    const { links, invalid } = await submit(page)
    expect(links).toEqual(['#two', '#three', '#four'])
    expect(invalid).toEqual(['tags[]', 'customDomains.0', 'links.self.headers[0].key'])
  })

  test('or none: then the line is text that says what to do, and the summary has the focus', async () => {
    const page = await pageWith(session, '<form><input type="hidden" name="companyProfile.domain"></form>')
    const { lines, links, invalid } = await submit(page)
    expect(lines).toEqual([
      'ID is required. This form has no field for it. Please tell the people who run this website.',
    ])
    expect(links).toEqual([null])
    expect(invalid).toEqual([])
    expect(
      await page.evaluate(() => document.activeElement?.querySelector('[role=status]')?.textContent),
    ).toBe('The form could not be submitted.')
  })

  test('without an id, and gives them one', async () => {
    const page = await pageWith(session, '<form><input name="id"><input name="companyProfile.domain"></form>')
    const { focus, links } = await submit(page)
    expect(focus).toBe('field-id')
    expect(links).toEqual(['#field-id'])
    expect(await page.evaluate(() => (globalThis as unknown as Globals).forms.fieldId('/id'))).toBe(
      'field-id',
    )
  })

  test('in labels, and puts the message after those', async () => {
    const page = await pageWith(
      session,
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
    const page = await pageWith(
      session,
      `<form>${id}${id}<input name="companyProfile.domain" value="">
      <input type="file" name="companyProfile.companyName">${hostile}${many}</form>`,
    )
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
      session,
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
    session,
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

test('options that are undefined are the default, and inherited ones are none', async () => {
  const page = await pageWith(
    session,
    '<form><input name="id" value="no"><small id="field-id-hint"></small></form>',
  )
  const shown = await page.evaluate(() => {
    const { forms, Customer } = globalThis as unknown as Globals
    const form = document.querySelector('form') as HTMLFormElement
    const everyObject = Object.getPrototypeOf({}) as Record<string, unknown>
    const show = (options: object) => {
      const bound = forms.bindForm(form, Customer, { onSubmit: () => undefined, ...options })
      bound.validate()
      const html = form.innerHTML
      bound.destroy()
      return html
    }
    const nothing = { messages: undefined, normalize: undefined, describe: undefined }
    const all = [show({}), show(nothing), show({ describe: forms.describeFields(undefined) })]
    for (const name of ['messages', 'normalize', 'describe', 'numbers', 'fields', 'notAllowed']) {
      everyObject[name] = { locale: 'xx', issues: {}, labels: {} }
      all.push(show({}), show({ describe: forms.describeFields({}) }))
      Reflect.deleteProperty(everyObject, name)
    }
    return all
  })
  expect(shown[0]).toContain('aria-invalid="true"')
  expect(new Set(shown).size).toBe(1)
})

test('a reset starts again', async () => {
  const page = await pageWith(session, `<form><input id="id" name="id"></form>`)
  await submit(page)
  await page.evaluate(() => document.querySelector('form')?.reset())
  await page.waitForFunction(() => document.querySelectorAll('[aria-invalid], li').length === 0)
  expect(await page.locator('[role=status]').innerText()).toBe('')
})

test('an element for the summary is used', async () => {
  const page = await pageWith(
    session,
    '<form><input id="id" name="id"><section data-summary></section></form>',
  )
  await submit(page)
  expect(await page.locator('section li').count()).toBeGreaterThan(0)
})

test('a validator that ignores the rule keeps the number visible', async () => {
  const page = await pageWith(
    session,
    `<form>
    <input name="billingProfile.defaultAddress.country" value="SE">
    <input id="number" name="companyProfile.organizationRegistrationNumber" value="1"></form>`,
  )
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
