import type { Messages } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import { hintSentences } from '../generated/english.ts'

const english = { locale: 'en', issues: {}, labels: {} }

/** A hint in the language of the messages, in English where they do not have it. */
export const hintOf = (
  code: keyof typeof hintSentences,
  params: Readonly<Record<string, unknown>>,
  messages: Messages | undefined,
): string => formatMessage(messages ?? english, { code, path: [], params }, hintSentences[code])
