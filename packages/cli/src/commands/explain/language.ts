import type { Messages } from '@openpartner/messages'
import { catalogues, nearestWider } from '../../options/locale.ts'
import { wordsByLocale } from './words/index.ts'
import type { Words } from './words/words.ts'

/** What an explanation is written with. */
export type Language = {
  readonly messages: Messages
  readonly words: Words
  /** What of it is in English, because the language has no words for it yet. */
  readonly note: string | undefined
}

/** The language of a well-formed tag, with English for what is missing. */
export async function languageOf(tag: string): Promise<Language> {
  const catalogue = nearestWider(tag, catalogues)
  const words = nearestWider(tag, wordsByLocale)
  const { default: messages } = await (
    catalogue ?? (nearestWider('en', catalogues) as NonNullable<typeof catalogue>)
  )()
  return {
    messages,
    words: words ?? (wordsByLocale.en as Words),
    note: noteOn(tag, {
      'country names': Intl.DisplayNames.supportedLocalesOf(tag).length > 0,
      'sentences and labels': catalogue !== undefined,
      'other words': words !== undefined,
    }),
  }
}

function noteOn(tag: string, has: Readonly<Record<string, boolean>>): string | undefined {
  const known = Object.keys(has).filter((part) => has[part] === true)
  if (known.length === Object.keys(has).length) return undefined
  if (known.length === 0) return 'no words in this language are known; everything is in English'
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  return `only ${new Intl.ListFormat('en').format(known)} are in ${language}; the rest is in English`
}
