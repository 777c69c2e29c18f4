import type { Messages, Sentence } from '@openpartner/messages'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Issue, IssueInput, Result } from './issue.ts'

/**
 * A custom check. It runs after the built-in ones, on any value; it must not change the value, and what it throws reaches the
 * caller. It also gets the messages, in case it has sentences in several languages.
 */
export type Check = (value: unknown, messages: Messages) => readonly IssueInput[]

/** What `with` changes in a validator. */
export type ValidatorOptions = {
  /** The language of the sentences; English unless given. */
  readonly messages?: Messages
  /** Custom checks, such as that of the format and check digits of registration numbers. */
  readonly checks?: readonly Check[]
  /** Issue codes that do not count. */
  readonly ignore?: readonly string[]
  /** Upper limit of issues reported; 100 unless given. */
  readonly maxIssues?: number
}

/** A frozen plain object; its functions need no `this`. */
export type Validator<Value> = {
  /** Whether the value is valid; stops at the first issue, never throws. */
  readonly check: (value: unknown) => value is Value
  /** The same value, or every issue, one per field; never throws, never changes the value. */
  readonly validate: (value: unknown) => Result<Value>
  /**
   * Returns if the value is valid.
   * @throws {ValidationError} with the issues otherwise
   */
  readonly assert: (value: unknown) => asserts value is Value
  /**
   * Another validator with these options on top of the current ones.
   * @throws {MisuseError} for an unknown option, or a `maxIssues` below 1
   */
  readonly with: (options: ValidatorOptions) => Validator<Value>
  /**
   * The sentence for an issue in the language of this validator, as `validate` would give it. `otherwise` is the sentence
   * for a code that the messages do not have. Never throws.
   */
  readonly messageFor: (issue: Pick<Issue, 'code' | 'path' | 'params'>, otherwise?: Sentence) => string
  /** Standard Schema version 1, synchronous. */
  readonly '~standard': StandardSchemaV1.Props<Value, Value>
}
