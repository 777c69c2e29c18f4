/** A form that text may have: the code and kind of the issue where it has not, and the expression of the schema. */
export type Form = readonly [
  code: string,
  kind: string,
  pattern: string,
  /** Whether text that is not empty has the form. */
  test: (text: string) => boolean,
]

/** All words, or at least the value if it is one of them. */
type Words = (value: unknown) => readonly unknown[]

/** Lengths count code points. */
type Text = readonly [type: 'string', least: number, most: number, form: Form | 0, words: Words | 0]
type Flag = readonly [type: 'boolean', least: 0, most: 0, form: 0, words: Words | 0]
type Integer = readonly [type: 'integer', least: number, most: number]
type Either = readonly [type: 'integer-or-string', integer: Integer, text: Text]
export type Leaf = Text | Flag | Integer | Either

export type List = readonly [type: 'array', items: Node, most: number]

export type Path = readonly (string | number)[]

/** Takes a fault; answers whether it wants no more. */
export type Report = (code: string, path: Path, params?: Readonly<Record<string, unknown>>) => boolean

/** A rule across the fields of a document: answers whether the report wants no more. */
export type Rule = (document: object, report: Report) => boolean

export type Fields = readonly [
  type: 'object',
  /** The same as compiled code, which stops at the first fault. */
  check: (value: unknown) => boolean,
  fields: { readonly [name: string]: Node },
  required: readonly string[],
  /** Other fields are faults. */
  closed: boolean,
  rules: readonly Rule[],
]

/**
 * What the build writes of a schema, for whoever lists faults; a number is text of at most so many code points. Lists
 * without gaps: nothing on `Object.prototype` shows in them, and they weigh least.
 */
export type Node = number | Leaf | List | Fields
