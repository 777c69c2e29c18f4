import type { Messages } from '@openpartner/messages'
import { type FormatterMessages, formatMessage } from '@openpartner/messages/format'
import { property } from '@openpartner/registration/company-country'
import { fieldLabels } from './generated/english.ts'
import { spelledOut } from './spelled-out.ts'

/** English sentences by key, for messages that do not have them. */
export type Sentences = FormatterMessages['issues']

/** The label of a field in the language of the messages; without messages in English, or else the name itself as words. */
export function labelOf(messages: Messages | undefined, name: string): string {
  const label =
    messages === undefined
      ? property(fieldLabels, name)
      : (property(messages.labels, name) ?? property(messages.labels, ''))
  return typeof label === 'string' ? label : spelledOut(name)
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
