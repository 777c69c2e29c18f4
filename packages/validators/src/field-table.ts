import type { IssueInput } from './issue.ts'
import type { Step } from './step.ts'

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

/** Reports the issues of a value that its entry describes; answers whether no more is wanted. */
type List<Described> = (value: unknown, entry: Described, at: Step, listing: Listing) => boolean

/** Lengths count code points. */
export type TextEntry = readonly [list: List<TextEntry>, min: number, max: number, format: Format | 0]
export type EnumEntry = readonly [list: List<EnumEntry>, min: number, values: EnumValues]
export type BooleanEntry = readonly [list: List<BooleanEntry>]
export type IntegerEntry = readonly [list: List<IntegerEntry>, min: number, max: number]
export type IntegerOrTextEntry = readonly [
  list: List<IntegerOrTextEntry>,
  integer: IntegerEntry,
  text: TextEntry,
]
export type ArrayEntry = readonly [
  list: List<ArrayEntry>,
  items: Entry,
  max: number,
  /** The same as compiled code, for an item. */
  check: (item: unknown) => boolean,
]

export type Path = IssueInput['path']

/** Takes an issue; answers whether it wants no more. */
export type Report = (
  code: IssueInput['code'],
  path: Path,
  params?: Readonly<Record<string, unknown>>,
) => boolean

/** The list of the issues of one document, while it is made. */
export type Listing = {
  readonly report: Report
  /** Counts a value that is read besides the fields; answers whether there were too many. */
  readonly isTooMuch: () => boolean
  /** The numbers of the tests that have failed in the objects that are being listed. */
  readonly failed: number[]
  /** Whether compiled code has refused anything. */
  isRefused: boolean
}

/** The rules across the fields of a document: answers whether the report wants no more. */
export type Rules = (document: object, report: Report) => boolean

/** What the build writes about an object, for listing issues. */
export type FieldTable = readonly [
  list: List<FieldTable>,
  /**
   * The same as compiled code, which stops at the first issue. With a list it goes on, and adds the numbers of the fields
   * that are not valid, of an unknown property the number of fields, and of broken rules the number after that; false then
   * means that it cannot tell.
   */
  check: (value: unknown, failed?: number[]) => boolean,
  names: readonly string[],
  entries: readonly Entry[],
  /** A bit for each field that is required. */
  required: number,
  /** Other fields are issues. */
  closed: boolean,
  rules: Rules | 0,
]

/**
 * What a field table has about a value; a number is text of at most so many code points. The others begin with the function
 * that lists their issues: bundlers leave out what no resource needs. Lists without gaps: nothing on `Object.prototype` shows
 * in them, and they weigh least.
 */
export type Entry =
  | number
  | TextEntry
  | EnumEntry
  | BooleanEntry
  | IntegerEntry
  | IntegerOrTextEntry
  | ArrayEntry
  | FieldTable
