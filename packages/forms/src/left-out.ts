import { formSentences } from './generated/english.ts'
import type { FormChange, Issue } from './issue.ts'
import type { FormSchema } from './schema.ts'

/** A value that is not sent, with a sentence that tells the user so. */
export type LeftOut = FormChange & { readonly message: string }

/** The code of the issue at a registration number that the company's country does not allow. */
export const notAllowed = 'registration-number-not-allowed'

/** What is reported of a number that is left out because of this issue, in the language of a validator. */
export function leftOut(
  { path, pointer, params, message }: Issue,
  from: unknown,
  { messageFor }: FormSchema<unknown>,
  locale = 'en',
): LeftOut {
  // Messages without the sentences of forms have at least the one of the issue, in their own language.
  const otherwise = locale === 'en' ? formSentences['form-left-out'] : message
  const sentence = messageFor({ code: 'form-left-out', path, params }, otherwise)
  return { pointer, from, to: undefined, reason: notAllowed, message: sentence }
}
