import { labelKeys, type Messages, type Sentence } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import { languageAttributes, languageName } from '../../catalogues.ts'
import type { Page } from '../../family.ts'
import { block, escaped, link, name, table } from '../../markdown.ts'
import { englishSentence, issueCodes } from '../issues/keys.ts'
import { coverageOf, sentenceKeys } from './coverage.ts'

/** Every sentence and label of a language beside the English ones. */
export function localePage(messages: Messages): Page {
  const { locale, labels } = messages
  const language = languageName(locale)
  const { bytes, isReadByNative } = coverageOf(messages)
  const attributes = languageAttributes(messages)
  const shown = (text: string): string => `<span ${attributes}>${escaped(text)}</span>`
  const head = messages === en ? ['English'] : ['English', language]
  const row = (english: string, own: string): string[] => (messages === en ? [own] : [english, own])
  return {
    path: `reference/locales/${locale}`,
    title: language,
    // Two hundred pages of words in languages that few search for would make everybody's index heavy.
    isSearched: false,
    text: `${bytes} bytes gzipped. ${
      isReadByNative
        ? 'Somebody who grew up with the language has read it.'
        : `Nobody who grew up with the language has read it yet: [corrections are welcome](/guides/contributing).`
    }

${block('ts', usage(locale))}

## Sentences

Words in braces are replaced: \`{Label}\` and \`{label}\` by the label of the field, the others by what the issue is about. Where a sentence has several forms, each is for the numbers that \`Intl.PluralRules\` puts in its category.

${table(
  ['Key', ...head],
  sentenceKeys.flatMap((key) => {
    const own = sentenceOf(messages, key)
    if (own === undefined) return []
    const english = englishSentence(key)
    return [
      [keyLink(key), ...row(english === undefined ? '' : formsOf(english, escaped), formsOf(own, shown))],
    ]
  }),
)}

## Labels

${table(
  ['Property', ...head],
  labelKeys.map((key) => [
    key === '' ? 'the document' : name(key),
    ...row(escaped(en.labels[key]), shown(labels[key])),
  ]),
)}`,
  }
}

const sentenceOf = ({ issues }: Messages, key: string): Sentence | undefined =>
  (issues as Readonly<Record<string, Sentence>>)[key]

function keyLink(key: string): string {
  const [issueCode = ''] = key.split(':')
  return issueCodes.includes(issueCode) ? link(name(key), `/reference/issues/${issueCode}`) : name(key)
}

/** A sentence, or each of its grammatical numbers with the category before it. */
function formsOf(sentence: Sentence, shown: (text: string) => string): string {
  if (typeof sentence === 'string') return shown(sentence)
  return Object.entries(sentence)
    .map(([category, text]) => `<em>${category}</em>: ${shown(text)}`)
    .join('<br>')
}

const usage = (locale: string): string => {
  const variable = locale.replace('-', '')
  return `import ${variable} from '@openpartner/messages/${locale}'
import { Customer } from '@openpartner/validators/customer'

const validator = Customer.with({ messages: ${variable} })`
}
