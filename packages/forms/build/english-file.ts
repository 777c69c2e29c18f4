import { formMessageKeys } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import forms from '@openpartner/messages/en/forms'
import numbers from '@openpartner/messages/en/numbers'
import { codesWithFault } from './rules-file.ts'

const all = { ...en.issues, ...numbers.issues, ...forms.issues }

const ofForms = formMessageKeys.filter((key) => key.startsWith('form-'))
const ofServer = [
  'required',
  ...(codesWithFault as (keyof typeof all)[]),
  'registration-number-format:service',
  ...formMessageKeys.filter((key) => key.startsWith('service-')),
] as const

const constant = (name: string, keys: readonly (keyof typeof all)[]): string => {
  const sentences = Object.fromEntries(keys.map((key) => [key, all[key]]))
  return `export const ${name} = ${JSON.stringify(sentences, null, 2)}\n`
}

/** The English that is built in, apart by the modules that need it. */
export const englishFile = (banner: string): string =>
  `${banner}${constant('formSentences', ofForms)}\n${constant('serverSentences', ofServer)}`
