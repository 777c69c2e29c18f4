import type { ExplainMessages, Messages } from '@openpartner/messages'
import { explainMessagesOf, messagesOf, nearestLocale } from '../../options/locale.ts'

/** What an explanation is written with. */
export type Language = {
  readonly messages: Messages
  readonly texts: ExplainMessages
  /** What of it is in English, because the language has no messages yet. */
  readonly note: string | undefined
}

/** The language of a well-formed tag, with English for what is missing. */
export async function languageOf(tag: string): Promise<Language> {
  const found = nearestLocale(tag)
  const locale = found ?? 'en'
  return {
    messages: await messagesOf(locale),
    texts: await explainMessagesOf(locale),
    note: found === undefined ? noteOn(tag) : undefined,
  }
}

function noteOn(tag: string): string {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0)
    return 'this language is not supported, so everything is in English'
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  return `only country names are available in ${language}; the rest is in English`
}
