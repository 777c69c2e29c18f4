import type { Issue } from '@openpartner/validators'
import type { Fix, Tools } from '../model.ts'
import type { Repair } from '../repairs.ts'
import type { Tree } from '../tree.ts'

/** What certain repairs are found with. */
export type Context = {
  readonly tree: Tree
  readonly tools: Tools
  /** What the normaliser would change, by the pointer before and after the change. */
  readonly repairs: ReadonlyMap<string, readonly Repair[]>
}

/** A kind of repair: what it can do about an issue, if anything. */
export type FixKind = (issue: Issue, context: Context) => Fix | undefined

/** Edits are loaded when the first of them is wanted. */
export const edits = () => import('../edits/index.ts')
