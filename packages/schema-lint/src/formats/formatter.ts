import type { Colors } from 'picocolors/types.js'
import type { Report } from '../engine/report.ts'

/** What a report is written for. */
export type FormatOptions = {
  /** For what a terminal shows; colors that do nothing where there are none. */
  readonly colors: Colors
  /** Columns of the terminal; lines are not wrapped if absent. */
  readonly columns?: number
  /** The texts of the files, by the names that the report has; without a text, no lines of the file are shown. */
  readonly sources?: ReadonlyMap<string, string>
  /** Absolute path of the folder that paths are given from. */
  readonly folder: string
}

/** One way to write a report. */
export type Formatter = {
  readonly name: string
  /** The complete text, with a line break at its end. */
  readonly format: (report: Report, options: FormatOptions) => string
}
