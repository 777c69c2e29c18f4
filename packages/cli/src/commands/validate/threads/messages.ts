import type { Settings } from '../settings.ts'
import type { Wants } from '../records/block.ts'
import type { LineFile, Range } from '../records/read-range.ts'

/** What a thread needs to know once. */
export type Setup = {
  /** Base name of the resource: its schema need not be sent. */
  readonly resource: string
  readonly settings: Pick<Settings, 'locale' | 'numbers' | 'normalize' | 'maxIssues'>
  readonly wants: Wants
}

/** A part of a file to validate; threads of a process share its open files. */
export type Job = { readonly file: LineFile; readonly range: Range; readonly listed: number }
