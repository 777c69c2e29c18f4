import type { Issue, Normalization, Validator } from '@openpartner/validators'

/** How far numbers are examined: whether one must be given, its form, its check digits. */
export type Level = 'presence' | 'format' | 'checksum'

/** What the user has chosen; names of the catalogues. */
export type Choice = {
  readonly resource: string
  readonly locale: string
  readonly level: Level
}

/** What a link to the playground carries. */
export type State = Choice & { readonly text: string }

/** A stretch of the text, in UTF-16 units from its beginning. */
export type Range = { readonly from: number; readonly to: number }

/** Where a stretch begins, counted from 1, as editors show it; columns count UTF-16 units. */
export type Place = Range & { readonly line: number; readonly column: number }

/** A document on which the origin of a rule rests. */
export type Origin = {
  /** `documented`, `observed` or `assumed`. */
  readonly status: string
  readonly statement: string
  readonly sources: readonly { readonly title: string; readonly date: string; readonly url: string }[]
}

/** A repair that is certain. */
export type Fix = {
  /** What the button says: `Remove the number`. */
  readonly label: string
  /** The text after it, computed when it is asked for. */
  readonly apply: (text: string) => Promise<{ readonly text: string; readonly selection: Range }>
}

/** An issue at its place in the text. A missing property has its parent's place. */
export type Finding = {
  readonly issue: Issue
  readonly place: Place
  readonly origin: Origin | undefined
  readonly fixes: readonly Fix[]
}

/** Something worth knowing that is no fault: a key that stands twice. */
export type Note = { readonly message: string; readonly place: Place }

/** What is said about a text. */
export type Examination =
  /** There is nothing to examine, or too much of it. */
  | { readonly kind: 'unexamined'; readonly message: string }
  /** It is no JSON; the message is about its first fault. */
  | {
      readonly kind: 'syntax'
      readonly message: string
      readonly place: Place
      /** There while what explains faults is being loaded; once fulfilled, another examination says more. */
      readonly better?: Promise<void>
    }
  | {
      readonly kind: 'issues'
      readonly findings: readonly Finding[]
      /** There are more findings than are listed. */
      readonly isCut: boolean
      readonly notes: readonly Note[]
      /** Repairs of the document as a whole: `Normalise the document`. */
      readonly fixes: readonly Fix[]
    }

/** What is loaded for a choice; examining with it is synchronous. */
export type Tools = {
  /** What the tools are for; an unknown name in the choice that was asked for has become the usual one. */
  readonly choice: Choice
  /** In the language and at the level of the choice. It reports one issue more than an examination lists. */
  readonly validator: Validator<unknown>
  readonly normalize: (value: unknown) => Normalization
  /** Of the language. */
  readonly direction: 'ltr' | 'rtl'
  readonly origins: (issue: Issue) => Origin | undefined
  /** Every property name of the resource, at whatever place. */
  readonly names: ReadonlySet<string>
}
