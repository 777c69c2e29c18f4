/** A form that text may have: the code and kind of the issue where it has not, and the expression of the schema. */
export type Form = {
  readonly code: string
  readonly kind: string
  readonly pattern: string
  /** Whether text that is not empty has the form. */
  readonly test: (text: string) => boolean
}

/** Lengths count code points. */
export type Leaf = {
  readonly type: 'string' | 'boolean' | 'integer' | 'integer-or-string'
  readonly least?: number
  readonly most?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly form?: Form
  readonly words?: () => readonly unknown[]
}

export type List = { readonly items: Node; readonly most: number }

/** Takes a fault; answers whether it wants no more. */
export type Report = (code: string, path: Path, params?: Readonly<Record<string, unknown>>) => boolean

/** A rule across the fields of a document: answers whether the report wants no more. */
export type Rule = (document: object, report: Report) => boolean

export type Fields = {
  /** The same as compiled code, which stops at the first fault. */
  readonly check: (value: unknown) => boolean
  readonly fields: { readonly [name: string]: Node }
  readonly required?: readonly string[]
  /** Other fields are faults. */
  readonly closed?: boolean
  readonly rules?: readonly Rule[]
}

/**
 * What the build writes of a schema, for whoever lists faults: a number is text of at most so many code points, the others
 * are objects without a prototype, so that nothing on `Object.prototype` shows in them.
 */
export type Node = number | Leaf | List | Fields

export type Path = readonly (string | number)[]
