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
import { normalizeRegistrationNumbers } from '@openpartner/registration/normalize'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'
import { bindForm } from '../../../dist/bind-form.js'
import { describeFields } from '../../../dist/describe-fields.js'
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
  normalize: [normalizeCreateCustomerRequest, normalizeRegistrationNumbers],
  describe: describeFields({ messages, numbers: registrationNumberRule }),
  onSubmit: (value, changes) => sent.push({ value, changes }),
})

/** What the tests read and call. */
Object.assign(globalThis, {
  sent,
  refuse: (answer: unknown) =>
    bound.showIssues(mergeServerIssues(answer, { messages, value: sent.at(-1)?.value })),
  /** How often a keystroke makes the page read the form, and how much of the page it changes. */
  keystroke: (name: string) => {
    const field = form.elements.namedItem(name) as HTMLInputElement
    let reads = 0
    const count = () => {
      reads += 1
    }
    const observer = new MutationObserver(() => undefined)
    form.addEventListener('formdata', count)
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true })
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const changes = observer.takeRecords().length
    observer.disconnect()
    form.removeEventListener('formdata', count)
    return { reads, changes }
  },
})
