import { formMessageKeys, type Sentence } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import forms from '@openpartner/messages/en/forms'
import numbers from '@openpartner/messages/en/numbers'
import { ruleCodes } from './rules-file.ts'

const all: Readonly<Record<string, Sentence>> = { ...en.issues, ...numbers.issues, ...forms.issues }

const ofForms = formMessageKeys.filter((key) => key.startsWith('form-'))
const ofServer = [
  'required',
  ...ruleCodes,
  'registration-number-format:service',
  ...formMessageKeys.filter((key) => key.startsWith('service-')),
]

const constant = (name: string, keys: readonly string[]): string => {
  const sentences = Object.fromEntries(keys.map((key) => [key, all[key]]))
  return `export const ${name} = ${JSON.stringify(sentences, null, 2)}\n`
}

/** The English that is built in, one constant per module that needs it. */
export const englishFile = (banner: string): string =>
  `${banner}${constant('formSentences', ofForms)}\n${constant('serverSentences', ofServer)}`
