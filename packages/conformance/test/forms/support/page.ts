import { expect, vi } from 'vitest'
import { brokenErrors, brokenRequest, correctedCountry, correctedEmail } from './scenario.ts'
import { correctedRequest, country, email, emailError, names, number, phone } from './scenario.ts'

/** Angular names an input after its form and its field. */
const input = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[name$="${name}"]`)
  if (found === null) throw new Error(`There is no input named ${name}.`)
  return found
}

/** Frameworks shadow `value` on the element, to know what they wrote; typing goes past that. */
const setValue = (element: HTMLInputElement, text: string): boolean =>
  Reflect.set(HTMLInputElement.prototype, 'value', text, element)

/** As a person does: go to the input, replace what is there, go on to the next. */
export function type(name: string, text: string): void {
  const element = input(name)
  element.focus()
  setValue(element, text)
  element.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
  element.blur()
}

export const submit = (): void => document.querySelector<HTMLElement>('button[type=submit]')?.click()

/** The sentences on the page, by the field that they stand at. */
export function shownErrors(): Record<string, string> {
  const places = [...document.querySelectorAll<HTMLElement>('[role=alert]')]
  const shown = places.map(({ dataset, textContent }) => [dataset.field, textContent.trim()] as const)
  return Object.fromEntries(shown.filter(([, sentence]) => sentence !== ''))
}

const textOf = (name: string): unknown =>
  name.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), brokenRequest())

const withoutEmpty = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === '' ? undefined : part)))

const expectErrors = (errors: Readonly<Record<string, string>>): Promise<void> =>
  vi.waitFor(() => expect(shownErrors()).toEqual(errors), { timeout: 5_000 })

/** The scenario, on a page that shows the broken request: what is typed, and what has to be seen after it. */
export async function expectCorrection(submitted: () => unknown): Promise<void> {
  await vi.waitFor(() => expect(names.map((name) => input(name).value)).toEqual(names.map(textOf)))
  expect(shownErrors()).toEqual({})

  submit()
  await expectErrors(brokenErrors)
  expect(Object.keys(brokenErrors).toSorted()).toEqual([email, number, phone].toSorted())
  expect(submitted()).toBeUndefined()

  type(country, correctedCountry)
  await expectErrors({ [email]: emailError })

  type(email, correctedEmail)
  await expectErrors({})
  submit()
  await vi.waitFor(() => expect(withoutEmpty(submitted())).toEqual(correctedRequest), { timeout: 5_000 })
}
