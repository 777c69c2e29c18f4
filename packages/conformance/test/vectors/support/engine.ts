import type { ResourceName } from '@openpartner/schemas'
import type { Folder } from '../../../src/variant-engines.ts'

/** The variants of the schemas that a current engine is given. */
export const variants = ['', 'draft-07/', 'bundle/', 'bundle/draft-07/'] as const satisfies readonly Folder[]

/** Verdicts on the vectors of each resource, in their order. */
export type Verdicts = Readonly<Partial<Record<ResourceName, readonly boolean[]>>>

/** A validator of JSON Schema that shares no code with ours. */
export type Engine = {
  readonly name: string
  /** Why it cannot run here, if so. */
  readonly skipped?: string | undefined
  /** The variants whose dialect it knows. */
  readonly variants: readonly Folder[]
  readonly verdicts: (variant: Folder) => Verdicts | Promise<Verdicts>
}
