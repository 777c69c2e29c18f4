import { numberPointer, phonePointer } from '../company-country.ts'
import type { FieldState } from '../field-state.ts'
import { stepsOf } from '../pointer.ts'
import type { FormSchema } from '../schema.ts'
import { attribute } from './field-message.ts'
import { type Control, controlAt, wrapperOf } from './controls.ts'

/** What a form shows of some of its fields, by JSON Pointer: what `fieldState` gives. */
export type FieldStates = { readonly [pointer: string]: Partial<FieldState> & Pick<FieldState, 'presence'> }

type Request = {
  readonly companyProfile?: object
  readonly billingProfile?: { readonly defaultAddress?: object }
}

/** Whether the two numbers are asked for: the validator says so when it sees the value without and with them. */
export function askedFor(value: unknown, schema: FormSchema<unknown>): FieldStates {
  const codes = (text: string): string[] => {
    const { companyProfile, billingProfile, ...rest } = value as Request
    const defaultAddress = { ...billingProfile?.defaultAddress, phoneNumber: text }
    const result = schema.validate({
      ...rest,
      companyProfile: { ...companyProfile, organizationRegistrationNumber: text },
      billingProfile: { ...billingProfile, defaultAddress },
    })
    return result.ok ? [] : result.issues.map(({ code }) => code)
  }
  const missing = codes('')
  const presence = (code: string) => (missing.includes(code) ? 'required' : 'optional')
  const isRefused = codes('0').includes('registration-number-not-allowed')
  return {
    [numberPointer]: { presence: isRefused ? 'hidden' : presence('registration-number-required') },
    [phonePointer]: { presence: presence('phone-number-required') },
  }
}

/** Hides and shows fields, and says which are required and what is expected. */
export function applyStates(form: HTMLFormElement, controls: readonly Control[], states: FieldStates): void {
  for (const [pointer, state] of Object.entries(states)) {
    const control = controlAt(controls, stepsOf(pointer))
    if (control === undefined) continue
    for (const element of [wrapperOf(control), ...(control.labels ?? [])]) {
      element.hidden = state.presence === 'hidden'
    }
    attribute(control, 'aria-required', state.presence === 'required' ? 'true' : '')
    attribute(control, 'inputmode', state.inputMode ?? '')
    for (const part of ['hint', 'example'] as const) {
      const element = form.querySelector(`#${CSS.escape(`${control.id}-${part}`)}`)
      if (element !== null) element.textContent = state[part] ?? ''
    }
  }
}
