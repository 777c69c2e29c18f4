import type { Issue } from '@openpartner/validators'
import type { Fix, Tools } from '../model.ts'
import type { NormalizerChange } from '../normalizer-changes.ts'
import type { Tree } from '../tree.ts'

/** What fixes are found with. */
export type Context = {
  readonly tree: Tree
  readonly tools: Tools
  /** What the normalizer would change, by the pointer before and after the change. */
  readonly changes: ReadonlyMap<string, readonly NormalizerChange[]>
}

/** A kind of fix: what it can do about an issue, if anything. */
export type FixKind = (issue: Issue, context: Context) => Fix | undefined

/** Edits are loaded with the first one that is needed. */
export const edits = () => import('../edits/index.ts')
