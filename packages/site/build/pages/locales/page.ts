import type { Messages, Sentence } from '@openpartner/messages'
import { english, languageAttributes, languageName } from '../../locales.ts'
import type { Page } from '../../family.ts'
import { block, escaped, link, name, table } from '../../markdown.ts'
import { issueCodes } from '../issues/keys.ts'
import { allLabelKeys, coverageOf, sentenceKeys } from './coverage.ts'

/** Every sentence and label of a language beside the English ones. */
export function localePage(messages: Messages): Page {
  const { locale, labels } = messages
  const language = languageName(locale)
  const { bytes, isReadByNative } = coverageOf(messages)
  const attributes = languageAttributes(messages)
  const shown = (text: string): string => `<span ${attributes}>${escaped(text)}</span>`
  const head = messages === english ? ['English'] : ['English', language]
  const row = (inEnglish: string, own: string): string[] => (messages === english ? [own] : [inEnglish, own])
  return {
    path: `reference/locales/${locale}`,
    title: language,
    description: `Every message of the validators and every field label in ${language}${messages === english ? '' : ', beside the English ones'}.`,
    // Two hundred tables in languages that few visitors search in would make everybody's index large.
    isSearched: false,
    text: `${bytes} bytes gzipped. ${
      isReadByNative
        ? 'A native speaker has reviewed it.'
        : `No native speaker has reviewed it yet: [corrections are welcome](/guides/contributing).`
    }

${block('ts', usage(locale))}

## Messages

Placeholders in braces are replaced: \`{Label}\` and \`{label}\` by the label of the field, the others by values from the issue. Where a sentence has plural forms, each is for the numbers in its category of \`Intl.PluralRules\`.

${table(
  ['Key', ...head],
  sentenceKeys.map((key) => {
    const [inEnglish, own] = [sentenceOf(english, key), sentenceOf(messages, key)]
    return [keyLink(key), ...row(variantsOf(inEnglish, escaped), variantsOf(own, shown))]
  }),
)}

## Field labels

${table(
  ['Property', ...head],
  allLabelKeys.map((key) => [
    key === '' ? 'the document' : name(key),
    ...row(escaped(english.labels[key] ?? ''), shown(labels[key] ?? '')),
  ]),
)}`,
  }
}

const sentenceOf = ({ issues }: Messages, key: string): Sentence =>
  (issues as Readonly<Record<string, Sentence>>)[key] ?? ''

function keyLink(key: string): string {
  const [issueCode = ''] = key.split(':')
  return issueCodes.includes(issueCode) ? link(name(key), `/reference/issues/${issueCode}`) : name(key)
}

/** A sentence, or each of its plural forms after its category. */
function variantsOf(sentence: Sentence, shown: (text: string) => string): string {
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
