import { formSentences } from './generated/english.ts'
import { notAllowedCodes } from './generated/rules.ts'
import type { FormChange, Issue } from './issue.ts'
import type { FormSchema } from './form-schema.ts'

/** A value that is not sent, with a sentence that tells the user so. */
export type LeftOut = FormChange & { readonly message: string }

/** Whether an issue says that the company's country does not allow a value. */
export const isNotAllowed = ({ code }: Issue): boolean => notAllowedCodes.includes(code)

/** What is reported about a value that is left out because of this issue, in the language of a validator. */
export function leftOut(
  { code, path, pointer, params, message }: Issue,
  from: unknown,
  { messageFor }: FormSchema<unknown>,
  locale = 'en',
): LeftOut {
  // Messages without the sentences of forms have at least the one of the issue, in their own language.
  const otherwise = locale === 'en' ? formSentences['form-left-out'] : message
  const sentence = messageFor({ code: 'form-left-out', path, params }, otherwise)
  return { pointer, from, to: undefined, reason: code, message: sentence }
}
