import { InvalidArgumentError } from 'commander'
import type { Range } from '../records/read-range.ts'

/** One of `count` parts of every input; `index` is from 1. */
export type Shard = { readonly index: number; readonly count: number }

/** Parses `3/16`. */
export function shardNamed(text: string): Shard {
  const [, index, count] = (/^([0-9]{1,6})\/([0-9]{1,6})$/.exec(text) ?? []).map(Number)
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count }
  throw new InvalidArgumentError('It must be a part and how many there are, such as 3/16.')
}

/** The bytes of a shard: its records are those whose lines begin there. */
export function rangeOf({ index, count }: Shard, size: number): Range {
  return { from: Math.floor((size * (index - 1)) / count), to: Math.floor((size * index) / count) }
}
