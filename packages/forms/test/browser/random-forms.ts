import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { BrowserSession } from '@openpartner/test-helpers/browser/session'
import type * as forms from '../../src/index.ts'
import { createCustomerRequestFields } from '../../src/field-state.ts'

type Globals = {
  forms: typeof forms
  Customer: forms.FormSchema<unknown>
  CreateCustomerRequest: forms.FormSchema<unknown>
  normalizeCreateCustomerRequest: forms.Normalizer
}

/** What a form of the run came to, and what is wrong with how it looks. */
type Outcome = { readonly kind: string; readonly wrong: string; readonly html: string }

/** Submits forms of random controls, names and values in the page, and compares what is shown with what was refused. */
const submitForms = (page: Page, seed: number, runs: number): Promise<Outcome[]> =>
  page.evaluate(
    ([first, times, pointers]) => {
      const {
        forms: library,
        Customer,
        CreateCustomerRequest,
        normalizeCreateCustomerRequest,
      } = globalThis as unknown as Globals
      let state = first
      const random = (below: number): number => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
        return Math.floor((state / 0x80000000) * below)
      }
      const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item

      const values = [
        '',
        '',
        'x',
        'contoso.onmicrosoft.com',
        'elin@contoso.example',
        'SE',
        'IN',
        'sv-SE',
        'sv',
        'x'.repeat(5000),
        '\u202e<b>',
      ]
      const types = [
        'text',
        'text',
        'text',
        'hidden',
        'checkbox',
        'radio',
        'file',
        'select',
        'textarea',
        'disabled',
        'readonly',
        'unseen',
        'folded',
      ]
      const others = [
        'csrfmiddlewaretoken',
        '$ACTION_KEY',
        'authenticity_token',
        'plan',
        'companyProfile.extra',
        'billingProfile',
        'elements',
        'addEventListener',
        'querySelector',
        'prepend',
        'first name',
        'a[b][c]',
        '__proto__.x',
        'tags[]',
        '',
      ]
      const pascal = (step: string): string => step.charAt(0).toUpperCase() + step.slice(1)
      const notations: readonly ((path: readonly string[]) => string)[] = [
        (path) => path.join('.'),
        ([head = '', ...rest]) => head + rest.map((step) => `[${step}]`).join(''),
        (path) => path.map(pascal).join('.'),
        (path) => `customer${path.map((step) => `[${step}]`).join('')}`,
      ]

      const element = (type: string, name: string, value: string): HTMLElement => {
        const tag = type === 'select' || type === 'textarea' ? type : 'input'
        const control = document.createElement(tag) as HTMLInputElement
        if (type === 'select') control.append(new Option('', ''), new Option(value, value, true, true))
        if (['hidden', 'checkbox', 'radio', 'file'].includes(type)) control.type = type
        control.name = name
        if (type !== 'file') control.value = value
        control.checked = random(2) === 0
        control.disabled = type === 'disabled'
        control.readOnly = type === 'readonly'
        const around = document.createElement(type === 'folded' ? 'details' : 'p')
        around.hidden = type === 'unseen'
        around.append(control)
        return around
      }

      const outcomeOf = (
        form: HTMLFormElement,
        schema: forms.FormSchema<unknown>,
        normalize: Globals['normalizeCreateCustomerRequest'] | undefined,
        sent: readonly unknown[],
      ): Outcome => {
        const lines = [...form.querySelectorAll('li')]
        const texts = lines.map(({ textContent }) => textContent)
        const status = [...form.querySelectorAll('[role=status]')][0]?.textContent ?? ''
        const invalid = form.querySelectorAll('[aria-invalid]').length
        const wrong: string[] = []
        const html = form.outerHTML.slice(0, 3000)
        if (sent.length > 0) {
          if (!schema.validate(sent[0]).ok) wrong.push('sends what is not valid')
          if (/csrf|ACTION|authenticity/.test(JSON.stringify(sent[0]))) wrong.push('sends a technical field')
          if (lines.length > 0 || invalid > 0) wrong.push('shows issues of what is sent')
          return { kind: 'sent', wrong: wrong.join(), html }
        }
        if (lines.length === 0) wrong.push('is refused without a line')
        for (const line of lines) {
          const id = line.querySelector('a')?.getAttribute('href')?.slice(1)
          const control = id === undefined ? null : document.getElementById(id)
          if (id === undefined) {
            if (!/ This form has no field for it\. Please /.test(line.textContent))
              wrong.push(`does not say what to do: ${line.textContent}`)
          } else if (
            !control?.matches('input:enabled:not([type=hidden]),select:enabled,textarea:enabled') ||
            !form.contains(control)
          )
            wrong.push(`leads nowhere: ${line.textContent}`)
          else if (!control.hasAttribute('aria-invalid')) wrong.push(`is not marked: ${line.textContent}`)
        }
        const count = /^Correct (\d+) fields?\./.exec(status)?.[1]
        if (Number(count ?? 0) !== invalid) wrong.push(`counts ${status} for ${invalid}`)
        if (count === undefined && !status.startsWith('The form could not be submitted.'))
          wrong.push(`says ${status}`)
        // What the validator has against the value, whatever the form makes of it.
        const typed: unknown = library.fromForm(new FormData(form))
        const result = schema.validate(normalize?.(typed).value ?? typed)
        for (const { code, message } of result.ok ? [] : result.issues) {
          const mayBeLeftOut = code === 'unknown-property' || code === 'registration-number-not-allowed'
          if (!mayBeLeftOut && !texts.some((text) => text.startsWith(message))) wrong.push(`hides ${message}`)
        }
        const { activeElement } = document
        if (activeElement === null || !form.contains(activeElement)) wrong.push('has no focus')
        return { kind: count === undefined ? 'without a field' : 'refused', wrong: wrong.join(), html }
      }

      return Array.from({ length: times }, () => {
        document.querySelector('form')?.remove()
        const form = document.createElement('form')
        const write = pick(notations)
        const isGood = random(3) === 0
        for (const pointer of pointers) {
          if (random(3) === 0 && !isGood) continue
          const path = pointer.slice(1).split('/')
          const good = {
            domain: 'a.onmicrosoft.com',
            email: 'a@b.example',
            culture: 'sv-SE',
            language: 'sv',
            country: 'SE',
            organizationRegistrationNumber: '',
            phoneNumber: '',
            associatedPartnerId: '',
            enableGDAPByDefault: 'true',
            relationshipToPartner: '',
          }[path.at(-1) ?? '']
          form.append(
            isGood
              ? element(pick(['text', 'hidden', 'unseen']), write(path), good ?? 'x')
              : element(pick(types), write(path), pick(values)),
          )
        }
        for (let extra = random(4); extra > 0; extra -= 1)
          form.append(element(isGood ? pick(['hidden', 'unseen']) : pick(types), pick(others), pick(values)))
        document.body.append(form)
        const schema = pick([CreateCustomerRequest, CreateCustomerRequest, Customer])
        const normalize = pick([undefined, normalizeCreateCustomerRequest])
        const sent: unknown[] = []
        const bound = library.bindForm(form, schema, {
          onSubmit: (value) => sent.push(value),
          normalize,
        })
        HTMLFormElement.prototype.requestSubmit.call(form)
        const outcome = outcomeOf(form, schema, normalize, sent)
        bound.destroy()
        return outcome
      })
    },
    [seed, runs, Object.keys(createCustomerRequestFields)] as const,
  )

/** Forms that are refused show why, where something can be done about it, and say what to do where not. */
export function testRandomForms(session: BrowserSession, runs: number): void {
  test(`${runs} random forms are sent, or show every issue at a field or say what to do`, async () => {
    const { page, errors } = await session.open('/empty')
    const outcomes = await submitForms(page, 7, runs)
    expect(outcomes.filter(({ wrong }) => wrong !== '').slice(0, 3)).toEqual([])
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['sent', 'refused', 'without a field']))
    expect(errors).toEqual([])
  })
}
