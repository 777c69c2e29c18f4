import { formMessageKeys, messageKeys, numberMessageKeys } from '@openpartner/messages'

/** Sentences of forms that are not issues: the summary, and what reports a value that is left out. */
const noIssues: ReadonlySet<string> = new Set(['form-issues', 'form-left-out'])

const keys: readonly string[] = [
  ...messageKeys,
  ...numberMessageKeys,
  ...formMessageKeys.filter((key) => !noIssues.has(key)),
]

/** Every code that the packages can report, in the order of the messages. */
export const issueCodes: readonly string[] = [...new Set(keys.map((key) => key.split(':')[0] ?? key))]

/** The keys of the sentences for a code, its own first. */
export const keysOf = (code: string): readonly string[] =>
  keys.filter((key) => key === code || key.startsWith(`${code}:`))
