import type { Messages } from '@openpartner/messages'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Finding, Result } from './issue.ts'

/**
 * A rule of one's own. It runs after the built-in ones, on any value; it must not change it, and what it throws is passed
 * on to the caller. It is given the catalogue, in case it has sentences of its own.
 */
export type Check = (value: unknown, messages: Messages) => readonly Finding[]

/** What `with` changes in a validator. */
export type ValidatorOptions = {
  /** The language of the sentences; English unless given. */
  readonly messages?: Messages
  /** Further rules, such as the form and check digit of registration numbers. */
  readonly checks?: readonly Check[]
  /** Issue codes that are to be passed over. */
  readonly ignore?: readonly string[]
  /** How many issues are reported at most; 100 unless given. */
  readonly maxIssues?: number
}

/** A frozen plain object; its functions need no `this`. */
export type Validator<Value> = {
  /** Whether the value is valid; stops at the first fault, never throws. */
  readonly check: (value: unknown) => value is Value
  /** The same value, or every issue, one a field; never throws, never changes the value. */
  readonly validate: (value: unknown) => Result<Value>
  /**
   * Returns if the value is valid.
   * @throws {ValidationError} with the issues otherwise
   */
  readonly assert: (value: unknown) => asserts value is Value
  /**
   * Another validator with these options over the present ones.
   * @throws {MisuseError} for an unknown option, or a `maxIssues` below 1
   */
  readonly with: (options: ValidatorOptions) => Validator<Value>
  /** Standard Schema version 1, synchronous. */
  readonly '~standard': StandardSchemaV1.Props<Value, Value>
}
