import { mergeMessages, type Messages } from '@openpartner/messages'
import ar from '@openpartner/messages/ar'
import arForms from '@openpartner/messages/ar/forms'
import arNumbers from '@openpartner/messages/ar/numbers'
import en from '@openpartner/messages/en'
import enForms from '@openpartner/messages/en/forms'
import sv from '@openpartner/messages/sv'
import svForms from '@openpartner/messages/sv/forms'
import svNumbers from '@openpartner/messages/sv/numbers'
import { registrationNumberRule } from '@openpartner/registration'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'
import { bindForm } from '../../../dist/bind-form.js'
import { describeFields } from '../../../dist/describe-fields.js'
import { fromForm } from '../../../dist/from-form.js'
import { mergeServerIssues } from '../../../dist/server-issues.js'

const form = document.querySelector('form') as HTMLFormElement
const locales: Readonly<Record<string, Messages>> = {
  sv: mergeMessages(sv, svForms, svNumbers),
  ar: mergeMessages(ar, arForms, arNumbers),
}
const messages = locales[document.documentElement.lang] ?? mergeMessages(en, enForms)
const sent: { value: unknown; changes: unknown }[] = []
const schema = CreateCustomerRequest

const bound = bindForm(form, schema, {
  messages,
  normalize: normalizeCreateCustomerRequest,
  describe: describeFields({ messages, numbers: registrationNumberRule }),
  onSubmit: (value, changes) => sent.push({ value, changes }),
})

/** What the tests read and call. */
Object.assign(globalThis, {
  sent,
  refuse: (answer: unknown) =>
    bound.showIssues(mergeServerIssues(answer, { messages, value: sent.at(-1)?.value })),
  /** Mean milliseconds for reading the form, for reading and validating it, and for handling a keystroke. */
  keystroke: (times: number) => {
    const field = document.querySelector('#city') as HTMLInputElement
    const mean = (run: () => void) => {
      const begin = performance.now()
      for (let turn = 0; turn < times; turn += 1) run()
      return (performance.now() - begin) / times
    }
    return {
      read: mean(() => Object.fromEntries(new FormData(form))),
      validated: mean(() => schema.validate(fromForm(new FormData(form)))),
      handled: mean(() => field.dispatchEvent(new Event('input', { bubbles: true }))),
    }
  },
})
