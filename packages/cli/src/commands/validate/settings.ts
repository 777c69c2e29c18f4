import type { Level } from '../../options/level.ts'
import type { Resource } from '../../options/resource.ts'
import type { Shard } from './inputs/shard.ts'
import type { Format } from './report/reporters.ts'

/** What the user asked for. */
export type Settings = {
  readonly files: readonly string[]
  readonly resource: Resource
  readonly format: Format
  readonly locale: string
  readonly numbers: Level
  readonly normalize: boolean
  readonly maxIssues: number
  /** What the columns of tables are, where their names do not say so. */
  readonly map?: readonly (readonly [column: string, pointer: string])[]
  readonly maxErrors?: number
  readonly shard?: Shard
  /** 1 is the main thread alone; without it, the size of a file decides. */
  readonly threads?: number
  /** Paths of files to write. */
  readonly invalid?: string
  readonly valid?: string
  readonly summary?: string
  /** Path of the checkpoint. */
  readonly resume?: string
  /** Bytes of input from one checkpoint to the next. */
  readonly checkpointEvery: number
}
