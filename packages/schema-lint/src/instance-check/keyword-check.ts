import type { Subschema } from '../schema/subschema.ts'
import type { Evaluated } from './evaluated.ts'
import type { Instance, Written } from './instance.ts'
import type { InstanceIssue } from './issue.ts'

/** What a keyword's check works with. */
export type KeywordInput = {
  readonly keyword: string
  /** The keyword's value. */
  readonly limit: unknown
  /** How that is written. */
  readonly writtenLimit: Written
  readonly instance: Instance
  readonly schema: Subschema
  /** Whether parts accept more than they say: then more of them may accept a value than are meant to. */
  readonly isRelaxed: boolean
  /** What keywords have evaluated so far; checks add to it. */
  readonly evaluated: Evaluated
  /** Checks an instance, or a part of it, against another schema. */
  readonly apply: (schema: Subschema, instance: Instance) => Outcome
  /** Counts work that is not a schema applied. */
  readonly take: (steps: number) => void
}

/** The first issue of an instance, and what of it was evaluated. */
export type Outcome = { readonly issue?: InstanceIssue | undefined; readonly evaluated: Evaluated }

/** The issue that a keyword has with an instance. @throws {Uncheckable} if its value has no meaning */
export type KeywordCheck = (input: KeywordInput) => InstanceIssue | undefined
