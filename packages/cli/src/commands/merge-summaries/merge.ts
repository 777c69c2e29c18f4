import { Misuse } from '@openpartner/terminal/misuse'
import { IssueGroups } from '../validate/summary/issue-groups.ts'
import type { SummaryFile } from '../validate/summary/summary-file.ts'
import type { InputTotals } from '../validate/tally.ts'
import type { Read } from './read-summary.ts'

/**
 * Adds up summaries.
 * @throws {Misuse} if they are not parts of one whole
 */
export function merge(reads: readonly Read[]): SummaryFile {
  const [first] = reads
  if (first === undefined) throw new Misuse('error: there is nothing to add up')
  for (const read of reads) checkFits(read, first)
  const parts = reads.some(({ summary }) => summary.shard !== undefined) ? shardsOf(reads) : reads
  const summaries = parts.map(({ summary }) => summary)
  const sum = (key: 'records' | 'valid' | 'invalid' | 'unreadable' | 'issues' | 'truncated'): number =>
    summaries.reduce((total, summary) => total + summary[key], 0)
  const groups = new IssueGroups([], Number.POSITIVE_INFINITY)
  for (const { byPointer } of summaries) for (const group of byPointer) groups.merge(group)
  const { version, openpartner, resource, options, changes, shard } = first.summary
  return {
    version,
    openpartner,
    resource,
    options,
    stopped: summaries.some(({ stopped }) => stopped === 'max-errors') ? 'max-errors' : null,
    inputs: shard === undefined ? summaries.flatMap(({ inputs }) => inputs) : addedInputs(summaries),
    records: sum('records'),
    valid: sum('valid'),
    invalid: sum('invalid'),
    unreadable: sum('unreadable'),
    issues: sum('issues'),
    truncated: sum('truncated'),
    ...(changes !== undefined && {
      changes: summaries.reduce((total, summary) => total + (summary.changes ?? 0), 0),
    }),
    byCode: groups.byCode(),
    byPointer: groups.byPointer(),
  }
}

/** @throws {Misuse} if the numbers of both can't be added */
function checkFits({ path, summary }: Read, { path: firstPath, summary: first }: Read): void {
  const differs = (what: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) === JSON.stringify(other)) return
    throw new Misuse(`error: ${path} and ${firstPath} do not fit together: ${what}`)
  }
  differs('they were written by different versions of openpartner', summary.openpartner, first.openpartner)
  differs('their records were validated as different resources', summary.resource, first.resource)
  differs('they were written with different options', summary.options, first.options)
  differs('one is of a shard, the other of whole files', !summary.shard, !first.shard)
  differs('their files are cut into different numbers of shards', summary.shard?.count, first.shard?.count)
  if (summary.stopped === 'interrupted') throw new Misuse(`error: ${path} is of a run that was interrupted`)
  if (summary.shard !== undefined) {
    const identity = ({ file, bytes }: InputTotals) => ({ file, bytes })
    differs('they are of different files', summary.inputs.map(identity), first.inputs.map(identity))
  }
}

/** The shards in their order. */
function shardsOf(reads: readonly Read[]): readonly Read[] {
  const found = new Map<number, Read>()
  for (const read of reads) {
    const { index = 0, count = 0 } = read.summary.shard ?? {}
    const other = found.get(index)
    if (other !== undefined)
      throw new Misuse(`error: ${other.path} and ${read.path} are both of shard ${index}/${count}`)
    found.set(index, read)
  }
  const count = reads[0]?.summary.shard?.count ?? 0
  const missing = Array.from({ length: Math.min(count, 1_000_000) }, (_, at) => at + 1).filter(
    (index) => !found.has(index),
  )
  if (missing.length > 0) {
    const named = missing.slice(0, 10).map((index) => `${index}/${count}`)
    const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : ''
    throw new Misuse(`error: shards are missing: ${named.join(', ')}${more}`)
  }
  return reads.toSorted((one, other) => (one.summary.shard?.index ?? 0) - (other.summary.shard?.index ?? 0))
}

/** The same files in every summary, each with a part of the records. */
function addedInputs(summaries: readonly SummaryFile[]): InputTotals[] {
  const [first, ...others] = summaries.map(({ inputs }) => inputs)
  return (first ?? []).map((input, at) =>
    others.reduce((total, inputs) => {
      const { valid = 0, invalid = 0, unreadable = 0 } = inputs[at] ?? {}
      return {
        ...total,
        valid: total.valid + valid,
        invalid: total.invalid + invalid,
        unreadable: total.unreadable + unreadable,
      }
    }, input),
  )
}
