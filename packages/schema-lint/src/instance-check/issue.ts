import type { Path } from '../source/node.ts'

/** Why a value is not an instance of a schema: where in the value, and what the schema expects there. */
export type InstanceIssue = {
  readonly path: Path
  /** What the value must be: `must be string`. */
  readonly message: string
  /** The keyword that rejects it. */
  readonly keyword: string
}
