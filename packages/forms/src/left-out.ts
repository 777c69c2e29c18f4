import type { Messages } from '@openpartner/messages'
import type { FormChange, Issue } from './issue.ts'
import { type FormSchema, phrase } from './schema.ts'

/** A value that is not sent, with a sentence that tells the user so. */
export type LeftOut = FormChange & { readonly message: string }

/** The code of the issue at a registration number that the company's country does not allow. */
export const notAllowed = 'registration-number-not-allowed'

const english = "Registration number is left out because the company's country does not allow it."

/** What is reported of a number that is left out because of this issue. */
export function leftOut(
  { path, pointer, params, message }: Issue,
  from: unknown,
  schema: FormSchema<unknown>,
  messages: Messages | undefined,
): LeftOut {
  // A catalogue without a sentence for it has the one of the issue, in its own language.
  const otherwise = (messages?.locale ?? 'en') === 'en' ? english : message
  const sentence = phrase(schema, messages, { code: 'form-left-out', path, params }, otherwise)
  return { pointer, from, to: undefined, reason: notAllowed, message: sentence }
}
