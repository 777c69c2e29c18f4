import { formMessageKeys, type LabelKey, type Sentence } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import forms from '@openpartner/messages/en/forms'
import numbers from '@openpartner/messages/en/numbers'
import { spelledOut } from '../src/spelled-out.ts'
import { fieldNames } from './fields-file.ts'
import { ruleCodes } from './rules-file.ts'

const all: Readonly<Record<string, Sentence>> = { ...en.issues, ...numbers.issues, ...forms.issues }

const ofForms = formMessageKeys.filter((key) => key.startsWith('form-'))
const ofHints = formMessageKeys.filter((key) => key.startsWith('hint-'))
const ofServer = [
  'required',
  ...ruleCodes,
  'registration-number-format:service',
  ...formMessageKeys.filter((key) => key.startsWith('service-')),
]

const constant = (name: string, entries: object): string =>
  `export const ${name} = ${JSON.stringify(entries, null, 2)}\n`

const sentences = (keys: readonly string[]): object => Object.fromEntries(keys.map((key) => [key, all[key]]))

/** The labels that are not the words of the property's name: one label per field, with and without messages. */
const labels = (): object =>
  Object.fromEntries(
    [...fieldNames].toSorted().flatMap((name) => {
      const label = en.labels[name as LabelKey]
      return label === spelledOut(name) ? [] : [[name, label]]
    }),
  )

/** The English that is built in, one constant per module that needs it. */
export const englishFile = (banner: string): string =>
  [
    banner + constant('formSentences', sentences(ofForms)),
    constant('hintSentences', sentences(ofHints)),
    constant('serverSentences', sentences(ofServer)),
    constant('fieldLabels: Readonly<Record<string, string>>', labels()),
  ].join('\n')
