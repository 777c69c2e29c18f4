import type { Issue, Validator } from '@openpartner/validators'

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

/** What is said about a text: where it is no JSON, or every issue. */
export type Examination =
  | { readonly kind: 'syntax'; readonly message: string; readonly place: Place }
  | { readonly kind: 'issues'; readonly findings: readonly Finding[]; readonly isCut: boolean }

/** What is loaded for a choice; examining with it is synchronous. */
export type Tools = {
  readonly choice: Choice
  /** In the language and at the level of the choice. */
  readonly validator: Validator<unknown>
  readonly direction: 'ltr' | 'rtl'
  readonly origins: (issue: Issue) => Origin | undefined
}
