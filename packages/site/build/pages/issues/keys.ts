import { formMessageKeys, messageKeys, registrationNumberMessageKeys } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import type { FormMessageKey, Sentence } from '@openpartner/messages'
import { sentences } from '../../../../registration/src/numbers/sentences.ts'

/** Sentences of the form that are no issues: a summary, and what is said of a value that is left out. */
const noIssues: ReadonlySet<string> = new Set(['form-faults', 'form-left-out'])

const keys: readonly string[] = [
  ...messageKeys,
  ...registrationNumberMessageKeys,
  ...formMessageKeys.filter((key) => !noIssues.has(key)),
]

/** Every code that the packages can give, in the order of the catalogues. */
export const issueCodes: readonly string[] = [...new Set(keys.map((key) => key.split(':')[0] ?? key))]

/** The keys of the sentences for a code, its own first. */
export const keysOf = (code: string): readonly string[] =>
  keys.filter((key) => key === code || key.startsWith(`${code}:`))

/** What `@openpartner/forms` says in English, which no catalogue has. */
export const formSentences: Readonly<Record<FormMessageKey, Sentence>> = {
  'form-faults': { one: 'Correct {limit} field.', other: 'Correct {limit} fields.' },
  'form-left-out': "Registration number is left out because the company's country does not allow it.",
  'service-refused': '{Label} was not accepted by Partner Center.',
  'service-fault': 'Partner Center refused the request with code {code}.',
}

/** The English sentence under a key, with its placeholders; what is opt-in brings its own along. */
export function englishSentence(key: string): Sentence | undefined {
  const all: Readonly<Record<string, Sentence>> = { ...sentences, ...formSentences, ...en.issues }
  return all[key]
}
