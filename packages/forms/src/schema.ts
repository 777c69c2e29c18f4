import type { Messages } from '@openpartner/messages'
import type { Issue } from './issue.ts'

export type Judged<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** What is needed of a validator of `@openpartner/validators`. */
export type FormSchema<Value> = {
  readonly validate: (value: unknown) => Judged<Value>
  readonly with: (options: { readonly messages: Messages }) => FormSchema<Value>
}
