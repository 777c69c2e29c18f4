import { fieldState } from '@openpartner/forms'
import { countryOptions } from './country-options.js'

const address = '/billingProfile/defaultAddress'
const pointers = [
  '/companyProfile/domain',
  '/billingProfile/companyName',
  '/billingProfile/email',
  `${address}/country`,
  '/companyProfile/organizationRegistrationNumber',
  `${address}/phoneNumber`,
  `${address}/addressLine1`,
  `${address}/city`,
  `${address}/state`,
  `${address}/postalCode`,
]

/** A paragraph for each field: label, control, and what `describeFields` fills with a hint and an example. */
export function fields(messages) {
  const states = fieldState({}, { messages })
  return pointers.map((pointer) => {
    const { id, name, label, presence, autocomplete } = states[pointer]
    const control = document.createElement(name.endsWith('.country') ? 'select' : 'input')
    if (control.matches('select')) control.append(...countryOptions(messages.locale))
    Object.assign(control, { id, name, autocomplete: autocomplete ?? 'off' })
    // Not `required`: browsers call an empty field invalid from the start.
    if (presence === 'required') control.setAttribute('aria-required', 'true')

    const field = document.createElement('p')
    field.dataset.field = ''
    field.append(Object.assign(document.createElement('label'), { htmlFor: id, textContent: label }), control)
    // Whoever chooses from a list needs no hint how to write it.
    if (control.matches('input')) {
      control.setAttribute('aria-describedby', `${id}-hint ${id}-example`)
      for (const part of ['hint', 'example'])
        field.append(Object.assign(document.createElement('small'), { id: `${id}-${part}` }))
    }
    return field
  })
}
