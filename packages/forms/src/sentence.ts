import type { Messages } from '@openpartner/messages'
import { type FormatterMessages, formatMessage } from '@openpartner/messages/format'
import { property } from '@openpartner/registration/company-country'

/** English sentences by key, for messages that do not have them. */
export type Sentences = FormatterMessages['issues']

/** The name of a property in the language of the messages; without messages the name itself, as words. */
export function labelOf(messages: Messages | undefined, name: string): string {
  const label = property(messages?.labels, name) ?? property(messages?.labels, '')
  if (typeof label === 'string') return label
  // GDAP stays as it is, `addressLine1` becomes three words.
  const parts = name.split(/(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z])(?=[A-Z][a-z])/)
  return parts.map((part) => (/^[A-Z][a-z]/.test(part) ? part.toLowerCase() : part)).join(' ')
}

/** The sentence about a property under a key of the messages, or else in English. */
export function say(
  messages: Messages | undefined,
  english: Sentences,
  key: string,
  name = '',
  params: Readonly<Record<string, unknown>> = {},
): string {
  const translated = messages !== undefined && Object.hasOwn(messages.issues, key)
  const labels = { [name]: labelOf(messages, name) }
  const inEnglish = { locale: 'en', direction: messages?.direction, issues: english, labels }
  return formatMessage(translated ? messages : inEnglish, { code: key, path: [name], params })
}
