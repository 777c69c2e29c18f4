import type { FormatName } from '../../../formats/index.ts'
import type { RuleSetting } from '../../../engine/config.ts'
import type { Severity } from '../../../engine/finding.ts'
import type { PresetName } from '../../../engine/rule.ts'

/** What the user asked for. */
export type Settings = {
  readonly paths: readonly string[]
  /** The file name for standard input; files are linted if absent. */
  readonly stdin?: string
  readonly config?: string
  /** Whether a configuration may be code. */
  readonly configCode: boolean
  readonly presets?: readonly PresetName[]
  /** The folder that paths in reports start from; the working directory if absent. */
  readonly root?: string
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** The minimum severity to show. */
  readonly severity: Severity
  /** The number of warnings beyond which the run fails; unlimited if absent. */
  readonly maxWarnings?: number
  /** The format for standard output; none if every format goes to a file. */
  readonly format?: FormatName
  /** Formats, and the files they go to. */
  readonly outputs: readonly Output[]
  readonly fix: FixMode
  /** A file of findings to ignore. */
  readonly baseline?: string
  /** Write the baseline instead of comparing with it. */
  readonly updateBaseline: boolean
  /** The cache file; nothing is cached if absent. */
  readonly cache?: string
  /** How many threads lint; chosen by how much there is to lint if absent. */
  readonly threads?: number
  readonly watch: boolean
  /** Name the files that were skipped. */
  readonly verbose: boolean
}

export type Output = { readonly format: FormatName; readonly file: string }

/** Which fixes are applied, and whether they are written or only shown. */
export type FixMode = { readonly apply: 'none' | 'safe' | 'unsafe'; readonly dryRun: boolean }
