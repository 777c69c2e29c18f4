import { formMessageKeys, messageKeys, registrationNumberMessageKeys } from '@openpartner/messages'
import en from '@openpartner/messages/en'
import type { Sentence } from '@openpartner/messages'
import { sentences } from '../../../../packages/registration/src/numbers/sentences.ts'

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

/** The English sentence under a key, with its placeholders; a package that is opt-in brings its own along. */
export function englishSentence(key: string): string | undefined {
  const own: Readonly<Record<string, string>> = sentences
  const sentence = (en.issues as Readonly<Record<string, Sentence>>)[key] ?? own[key]
  return typeof sentence === 'object' ? sentence.other : sentence
}
