import { bindForm, describeFields, mergeServerIssues } from '@openpartner/forms'
import { registrationNumberRule } from '@openpartner/registration'
import { normalizeRegistrationNumbers } from '@openpartner/registration/normalize'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'
import { fields } from './fields.js'
import { userMessages } from './user-messages.js'

const { texts, messages } = await userMessages()
const form = document.querySelector('#customer')
const answer = document.querySelector('#answer')
document.documentElement.lang = messages.locale
document.title = texts.title
for (const element of document.querySelectorAll('[data-text]'))
  element.textContent = texts[element.dataset.text]
document.querySelector('#fields').append(...fields(messages))

/** The language of the customer's mail and invoices: here that of the form, with the country of the company. */
function addLanguage(value) {
  const { billingProfile = {} } = value
  const language = messages.locale
  const culture = `${language}-${billingProfile.defaultAddress?.country ?? 'US'}`
  return { value: { ...value, billingProfile: { ...billingProfile, language, culture } }, changes: [] }
}

const bound = bindForm(form, CreateCustomerRequest, {
  messages,
  normalize: [addLanguage, normalizeCreateCustomerRequest, normalizeRegistrationNumbers],
  describe: describeFields({ messages, numbers: registrationNumberRule }),
  async onSubmit(value) {
    answer.textContent = ''
    try {
      const response = await fetch('/customers', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      })
      const text = await response.text()
      if (response.ok) answer.textContent = `${texts.created} ${JSON.parse(text).id}`
      else bound.showIssues(mergeServerIssues(text || response, { messages, value }))
    } catch (error) {
      bound.showIssues(mergeServerIssues(error, { messages, value }))
    }
  },
})
