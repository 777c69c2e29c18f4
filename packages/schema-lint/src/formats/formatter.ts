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
  /** The same text in parts, of which one at a time is held; absent for formats that are short or written at once. */
  readonly parts?: (report: Report, options: FormatOptions) => Iterable<string>
}

/** A format whose text is made in parts. */
export function inParts(name: string, parts: NonNullable<Formatter['parts']>): Formatter {
  return { name, parts, format: (report, options) => [...parts(report, options)].join('') }
}

/** The text of a report, in parts where the format has them. */
export function partsOf(formatter: Formatter, report: Report, options: FormatOptions): Iterable<string> {
  return formatter.parts?.(report, options) ?? [formatter.format(report, options)]
}
