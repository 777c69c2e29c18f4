import type { Subschema } from '../schema/subschema.ts'
import type { Path } from '../source/node.ts'

/** Why a value is not an instance of a schema: where in the value, and what the schema expects there. */
export type InstanceIssue = {
  readonly path: Path
  /** What the value must be: `must be string`. Texts of the schema in it are shortened. */
  readonly message: string
  /** The keyword that rejects it. */
  readonly keyword: string
  /** Schemas that help to understand it, such as the branches of `oneOf` that accept the value. */
  readonly related?: readonly { readonly at: Subschema; readonly message: string }[]
}
