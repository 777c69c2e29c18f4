import type { Issue } from '@openpartner/validators'
import type { Fix, Tools } from '../model.ts'
import type { Repairable } from '../normalization.ts'

/** What fixes of a document are found with. */
export type Context = Repairable & {
  /** What is wrong with the document; paths begin there. */
  readonly issues: readonly Issue[]
  readonly tools: Tools
}

/** A kind of fix: what it can do about an issue, if anything. */
export type FixKind = (issue: Issue, context: Context) => Fix | undefined

/** Edits are loaded with the first one that is needed. */
export const edits = () => import('../edits/index.ts')
