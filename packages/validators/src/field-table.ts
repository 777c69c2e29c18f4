import type { IssueInput } from './issue.ts'

/** A format that text may have: code and kind of the issue where it does not, and the pattern of the schema. */
export type Format = readonly [
  code: string,
  kind: string,
  pattern: string,
  /** Whether text that is not empty has the format. */
  check: (text: string) => boolean,
]

/** All enum values, or at least the value itself if it is one of them. */
type EnumValues = (value: unknown) => readonly unknown[]

/** Lengths count code points. */
type TextEntry = readonly [
  type: 'string',
  min: number,
  max: number,
  format: Format | 0,
  enumValues: EnumValues | 0,
]
type BooleanEntry = readonly [type: 'boolean', min: 0, max: 0, format: 0, enumValues: EnumValues | 0]
export type IntegerEntry = readonly [type: 'integer', min: number, max: number]
type IntegerOrTextEntry = readonly [type: 'integer-or-string', integer: IntegerEntry, text: TextEntry]

/** A value without parts. */
export type LeafEntry = TextEntry | BooleanEntry | IntegerEntry | IntegerOrTextEntry

export type ArrayEntry = readonly [type: 'array', items: Entry, max: number]

export type Path = IssueInput['path']

/** Takes an issue; answers whether it wants no more. */
export type Report = (
  code: IssueInput['code'],
  path: Path,
  params?: Readonly<Record<string, unknown>>,
) => boolean

/** The rules across the fields of a document: answers whether the report wants no more. */
export type Rules = (document: object, report: Report) => boolean

/** What the build writes about an object, for listing issues. */
export type FieldTable = readonly [
  type: 'object',
  /** The same as compiled code, which stops at the first issue. */
  check: (value: unknown) => boolean,
  fields: { readonly [name: string]: Entry },
  required: readonly string[],
  /** Other fields are issues. */
  closed: boolean,
  rules: Rules | 0,
]

/**
 * What a field table has about a value; a number is text of at most so many code points. Lists without gaps: nothing on
 * `Object.prototype` shows in them, and they weigh least.
 */
export type Entry = number | LeafEntry | ArrayEntry | FieldTable
