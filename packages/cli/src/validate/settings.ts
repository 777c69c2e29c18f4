import type { Messages } from '@openpartner/messages'
import type { Resource } from '../options/resource.ts'
import type { Format } from '../report/formats.ts'

/** What the user asked for. */
export type Settings = {
  readonly files: readonly string[]
  readonly resource: Resource
  readonly format: Format
  readonly locale: () => Promise<{ readonly default: Messages }>
  readonly normalize: boolean
  readonly maxIssues: number
}
