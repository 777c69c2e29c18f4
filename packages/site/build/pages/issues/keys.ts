import { formMessageKeys, messageKeys, numberMessageKeys } from '@openpartner/messages'

const keys: readonly string[] = [
  ...messageKeys,
  ...numberMessageKeys,
  // What forms say about themselves is about nothing in a document.
  ...formMessageKeys.filter((key) => !/^(?:form|hint)-/.test(key)),
]

/** Every code that the packages can report, in the order of the messages. */
export const issueCodes: readonly string[] = [...new Set(keys.map((key) => key.split(':')[0] ?? key))]

/** The keys of the sentences for a code, its own first. */
export const keysOf = (code: string): readonly string[] =>
  keys.filter((key) => key === code || key.startsWith(`${code}:`))
