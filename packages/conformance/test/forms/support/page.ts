import { expect, vi } from 'vitest'
import { brokenErrors, brokenRequest, correctedCountry, correctedEmail } from './scenario.ts'
import { correctedRequest, country, email, emailError, names } from './scenario.ts'

/** How to find things on a page; libraries that render their own inputs need their own ways. */
export type Page = {
  readonly input: (name: string) => HTMLInputElement | null
  /** Where sentences may appear, and the field that each of them belongs to. */
  readonly targets: () => readonly (readonly [field: string | undefined, target: Element])[]
}

const query = <Found extends Element>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
]

/** Angular and rjsf put the name of the form before that of the field. */
const ownPage: Page = {
  input: (name) => document.querySelector<HTMLInputElement>(`input[name$="${name}"]`),
  targets: () => query<HTMLElement>('[role=alert]').map((target) => [target.dataset.field, target]),
}

/** As a person does: go to the input, replace what is there, go on to the next. */
function type(element: HTMLInputElement | null, text: string): void {
  if (element === null) throw new Error('There is no such input.')
  element.focus()
  // Frameworks shadow `value` on the element, to know what they wrote; typing goes past that.
  Reflect.set(HTMLInputElement.prototype, 'value', text, element)
  element.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
  element.blur()
}

const submit = (): void => document.querySelector<HTMLElement>('button[type=submit]')?.click()

const textOf = (name: string): unknown =>
  name.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), brokenRequest())

const withoutEmpty = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === '' ? undefined : part)))

const soon = (assertion: () => void): Promise<void> => vi.waitFor(assertion, { timeout: 300_000 })

/** The scenario, on a page that shows the broken request: what is typed, and what has to be seen after it. */
export async function expectCorrection(submitted: () => object | undefined, page = ownPage): Promise<void> {
  const expectErrors = (errors: object): Promise<void> =>
    soon(() => {
      const shown = page.targets().map(([field, target]) => [field, target.textContent.trim()] as const)
      expect(Object.fromEntries(shown.filter(([, sentence]) => sentence !== ''))).toEqual(errors)
    })

  await soon(() => expect(names.map((name) => page.input(name)?.value)).toEqual(names.map(textOf)))
  await expectErrors({})

  submit()
  await expectErrors(brokenErrors)
  expect(submitted()).toBeUndefined()

  type(page.input(country), correctedCountry)
  await expectErrors({ [email]: emailError })

  type(page.input(email), correctedEmail)
  await expectErrors({})
  submit()
  await soon(() => expect(withoutEmpty(submitted() ?? {})).toEqual(correctedRequest))
}
