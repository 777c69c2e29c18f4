import { bindForm } from '@openpartner/forms/bind-form'
import { describeFields } from '@openpartner/forms/describe-fields'
import type { Messages } from '@openpartner/messages'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'
import { takeFromPlayground } from './handed-over.ts'
import { numbersOnDemand } from './numbers-on-demand.ts'
import { requestShownIn } from './request-shown-in.ts'
import { suggestLanguage } from './suggest-language.ts'

/** Makes the form of the page work, in the language of the messages. */
export function start(messages: Messages): void {
  const form = document.querySelector('#customer') as HTMLFormElement
  const request = requestShownIn(document.querySelector('#request') as HTMLElement)
  // The form validates and describes itself again on every change, so also on this one.
  const numbers = numbersOnDemand(() => form.dispatchEvent(new Event('change')))

  form.addEventListener('input', () => request.hide())
  // Before the form is bound: what is suggested on a change is then part of what is read on it.
  suggestLanguage(form)

  bindForm(form, CreateCustomerRequest.with({ checks: [numbers.check] }), {
    messages,
    normalize: [normalizeCreateCustomerRequest, numbers.normalize],
    describe(value, find) {
      numbers.loadFor(value)
      describeFields({ messages, numbers: numbers.rule() })(value, find)
    },
    async onSubmit(value, changes) {
      if (await numbers.hasJustCome()) form.requestSubmit()
      else request.show(value, changes)
    },
  })
  void takeFromPlayground(form, document.querySelector('#filled') as HTMLElement)
}
