import type { Messages } from '@openpartner/messages'
import type { FormChange, Issue } from './issue.ts'
import { type FormSchema, phrase } from './schema.ts'

/** A value that is not sent, with a sentence that tells the user so. */
export type LeftOut = FormChange & { readonly message: string }

/** The code of the issue at a registration number that the company's country does not allow. */
export const notAllowed = 'registration-number-not-allowed'

/** What is reported of a number that is left out because of this issue, whose own sentence will do where there is no other. */
export function leftOut(
  { path, pointer, params, message }: Issue,
  from: unknown,
  schema: FormSchema<unknown>,
  messages: Messages | undefined,
): LeftOut {
  const finding = { code: 'form-left-out', path, params }
  return { pointer, from, to: undefined, reason: notAllowed, message: phrase(schema, messages, finding, message) }
}
