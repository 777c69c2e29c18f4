import { fromForm } from '../from-form.ts'
import { valueAt } from '../own.ts'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Path = readonly (string | number)[]

/** The controls of a form that a person can reach and that send something, in their order. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control => element.matches('input,select,textarea') && element.matches(':enabled:not([type=hidden])[name]'),
  )

/** The control of a field. A list's items are counted as `fromForm` counts them: those that are given. */
export function controlAt(controls: readonly Control[], path: Path): Control | undefined {
  const name = path.join('.')
  const named = controls.find((control) => control.name === name)
  if (!path.some((step) => typeof step === 'number')) return named
  const given = controls.filter(
    (control) => control.value && !control.matches('[type=checkbox]:not(:checked),[type=radio]:not(:checked)'),
  )
  const found = valueAt(fromForm(given.map((control) => [control.name, control] as const)), path)
  return found instanceof HTMLElement ? (found as Control) : named
}

/** What is hidden and shown with a control. */
export const wrapperOf = (control: Control): HTMLElement =>
  control.closest<HTMLElement>('[data-field]') ?? control.closest('label') ?? control
