import type { Path } from '../source/node.ts'
import type { Subschema } from '../schema/subschema.ts'

/** Why a value is no instance of a schema: where in the value, and what the schema wants there. */
export type Objection = {
  readonly path: Path
  /** What the value must be: `must be string`. */
  readonly message: string
  /** The keyword that refuses it. */
  readonly keyword: string
}

/** Says whether a value is an instance of a schema. */
export type Judge = {
  /** What refuses the value first, none if it is valid; undefined where the schema cannot be judged by. */
  objections(schema: Subschema, value: unknown): readonly Objection[] | undefined
}
