import type { Messages, Sentence } from '@openpartner/messages'
import type { Issue } from './issue.ts'

/** The verdict of a validator: the value itself, or its issues. */
export type ValidationResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What forms need of a validator of `@openpartner/validators`. */
export type FormSchema<Value> = {
  readonly validate: (value: unknown) => ValidationResult<Value>
  /** Its formatter says the sentences of forms too, so that a page loads only one. */
  readonly messageFor: (issue: Pick<Issue, 'code' | 'path' | 'params'>, otherwise?: Sentence) => string
  readonly with: (options: { readonly messages: Messages }) => FormSchema<Value>
}
