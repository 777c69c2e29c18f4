import type { Issue, Validator } from '@openpartner/validators'
import type { Normalize } from './normalization.ts'

/** How far registration numbers are checked: whether one is required, its format, its check digits, whether its form is known. */
export type Level = 'presence' | 'format' | 'checksum' | 'strict'

/** What the user has chosen, by name. */
export type Choice = {
  readonly resource: string
  readonly locale: string
  readonly level: Level
}

/** What a link to the playground carries. */
export type State = Choice & { readonly text: string }

/** A range of the text, in UTF-16 units from its beginning. */
export type Range = { readonly from: number; readonly to: number }

/** Where a range begins, counted from 1, as editors show it; columns count UTF-16 units. */
export type TextLocation = Range & { readonly line: number; readonly column: number }

/** Where a rule comes from, with the documents it is based on. */
export type Origin = {
  /** `documented`, `observed` or `assumed`. */
  readonly status: string
  readonly statement: string
  readonly sources: readonly { readonly title: string; readonly date: string; readonly url: string }[]
}

/** A fix that cannot be wrong. */
export type Fix = {
  /** What the button says: `Remove the property`. */
  readonly label: string
  /** The text after it, computed when it is asked for. */
  readonly apply: (text: string) => Promise<{ readonly text: string; readonly selection: Range }>
}

/** An issue with its location in the text. A missing property has its parent's location. */
export type LocatedIssue = {
  readonly issue: Issue
  readonly location: TextLocation
  readonly origin: Origin | undefined
  /** Found when they are asked for. */
  readonly fixes: () => readonly Fix[]
  /** Of the record, where there is one per line. */
  readonly line?: number
}

/** Something worth knowing that is not an issue: a repeated key. */
export type Note = { readonly message: string; readonly location: TextLocation }

/** Something that the normalizer would change. */
export type LocatedChange = { readonly pointer: string; readonly location: TextLocation; readonly fix: Fix }

/** What is known about records, one per line. */
export type Lines = {
  readonly valid: number
  readonly invalid: number
  readonly broken: number
  /** The first of those that are not JSON. */
  readonly syntaxErrors: readonly Note[]
}

/** What is known about a text. */
export type TextResult =
  /** There is nothing to validate, or too much. */
  | { readonly kind: 'unchecked'; readonly message: string }
  /** It is not JSON; the message describes the first syntax error. */
  | {
      readonly kind: 'syntax'
      readonly message: string
      readonly location: TextLocation
      readonly better?: Better
    }
  | {
      readonly kind: 'issues'
      /** In the order of the text. */
      readonly issues: readonly LocatedIssue[]
      /** There are more issues than are listed. */
      readonly isCut: boolean
      readonly notes: readonly Note[]
      /** Fixes of the document as a whole: `Normalize the document`. */
      readonly fixes: readonly Fix[]
      /** What that fix does, and the first changes one by one, which are located when they are asked for. */
      readonly changes: { readonly count: number; readonly list: () => readonly LocatedChange[] }
      /** Present if there is one record per line. */
      readonly lines?: Lines
      readonly better?: Better
    }

/** Present while a module is loading that knows more; validating again once it resolves says more. */
type Better = Promise<void>

/** What is loaded for a choice; validating with it is synchronous. */
export type Tools = {
  /** What the tools are for; an unknown name in the requested choice is replaced by the default one. */
  readonly choice: Choice
  /** In the language and at the level of the choice. It reports one issue more than is listed. */
  readonly validator: Validator<unknown>
  readonly normalize: Normalize
  /** Of the language. */
  readonly direction: 'ltr' | 'rtl'
  readonly origins: (issue: Issue) => Origin | undefined
  /** Every property name of the resource, at any depth. */
  readonly names: ReadonlySet<string>
}
