import type { Messages } from '@openpartner/messages'
import type { Issue } from './issue.ts'

/** What a validator says of a value: the value itself, or what is wrong with it. */
export type Judged<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

type Finding = Pick<Issue, 'code' | 'path' | 'params'>

/** What is needed of a validator of `@openpartner/validators`. */
export type FormSchema<Value> = {
  readonly validate: (value: unknown) => Judged<Value>
  readonly with: (options: {
    readonly messages: Messages
    readonly checks?: readonly (() => readonly Finding[])[]
  }) => FormSchema<Value>
}

/**
 * The catalogue's sentence for a finding of our own, or else the other one. The validator fills it, as it fills those of
 * any check, so that no second formatter has to be loaded.
 */
export function phrase(
  schema: FormSchema<unknown>,
  messages: Messages | undefined,
  finding: Finding,
  otherwise: string,
): string {
  if (messages === undefined || !Object.hasOwn(messages.issues, finding.code)) return otherwise
  const result = schema.with({ messages, checks: [() => [finding]] }).validate(null)
  return (result.ok ? [] : result.issues).find(({ code }) => code === finding.code)?.message ?? otherwise
}
