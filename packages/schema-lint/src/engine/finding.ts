import type { Position } from '../source/position.ts'

/** How serious a finding is: an error is certainly wrong, a warning likely, an info is advice. */
export const severities = ['error', 'warning', 'info'] as const

/** The severity of a finding. */
export type Severity = (typeof severities)[number]

/** Where something is in a file: a pointer to it, and its text from start to end (exclusive). */
export type Location = {
  readonly file: string
  /** RFC 6901, from the root of the file; empty for the file as a whole. */
  readonly pointer: string
  readonly start: Position
  readonly end: Position
}

/** What a rule found. */
export type Finding = {
  /** The rule's id. */
  readonly rule: string
  readonly severity: Severity
  /** A complete sentence. */
  readonly message: string
  readonly location: Location
  /** Pointers that lead to the same text, as YAML aliases do: there, the finding is the same one. */
  readonly alsoAt?: readonly string[]
  /** Other locations that the message refers to. */
  readonly related?: readonly (Location & { readonly message: string })[]
  readonly fix?: Fix
}

/** A change that removes a finding. */
export type Fix = {
  /** A safe fix never changes what the schema accepts and deletes nothing that was written for readers. */
  readonly safe: boolean
  /** What it does, in the imperative. */
  readonly title: string
  readonly edits: readonly Edit[]
}

/** One step of a fix; paths go from the root of the file. */
export type Edit =
  /** Sets the value at the path, adding the key if needed. */
  | { readonly op: 'set'; readonly path: readonly (string | number)[]; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: readonly (string | number)[] }
  /** Renames the key at the end of the path, without moving it. */
  | { readonly op: 'rename'; readonly path: readonly (string | number)[]; readonly to: string }
  /** Replaces text, by offsets in UTF-16 code units. */
  | { readonly op: 'text'; readonly start: number; readonly end: number; readonly text: string }
