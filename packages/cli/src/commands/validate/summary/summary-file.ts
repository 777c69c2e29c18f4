import { createRequire } from 'node:module'
import type { Settings } from '../settings.ts'
import type { InputTotals, Tally } from '../tally.ts'
import type { CodeCount, IssueGroup } from './issue-groups.ts'

/** What `--summary` writes. A change that a reader could stumble over gets the next version. */
export type SummaryFile = {
  readonly version: typeof summaryVersion
  /** The version of the command. */
  readonly openpartner: string
  readonly resource: string
  readonly options: { readonly numbers: string; readonly normalize: boolean; readonly maxIssues: number }
  /** The part of the inputs that was validated, if that is not all of it. */
  readonly shard?: { readonly index: number; readonly count: number }
  /** Why the run ended before its inputs; `null` if it did not. */
  readonly stopped: Stopped | null
  readonly inputs: readonly InputTotals[]
  readonly records: number
  readonly valid: number
  readonly invalid: number
  readonly unreadable: number
  readonly issues: number
  readonly truncated: number
  readonly changes?: number
  readonly byCode: readonly CodeCount[]
  readonly byPointer: readonly IssueGroup[]
}

export type Stopped = 'max-errors' | 'interrupted'

export const summaryVersion = 1

export const { version: commandVersion } = createRequire(import.meta.url)(
  '@openpartner/cli/package.json',
) as {
  version: string
}

export function summaryFile(tally: Tally, settings: Settings, stopped: Stopped | null): SummaryFile {
  const { resource, numbers, normalize, maxIssues, shard } = settings
  const { records, valid, invalid, unreadable, issues, truncated, changes } = tally.summary
  return {
    version: summaryVersion,
    openpartner: commandVersion,
    resource: resource.name,
    options: { numbers, normalize, maxIssues },
    ...(shard && { shard }),
    stopped,
    inputs: tally.state.inputs,
    records,
    valid,
    invalid,
    unreadable,
    issues,
    truncated,
    ...(changes !== undefined && { changes }),
    byCode: tally.groups.byCode(),
    byPointer: tally.groups.byPointer(),
  }
}
