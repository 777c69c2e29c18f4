import type { RuleSetting } from '../../engine/config.ts'
import type { Severity } from '../../engine/finding.ts'
import type { PresetName } from '../../engine/rule.ts'

/** What the user asked for. */
export type Settings = {
  readonly paths: readonly string[]
  /** The name that the schema on standard input has; files are linted if absent. */
  readonly stdin?: string
  readonly config?: string
  readonly presets?: readonly PresetName[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** The least severity that is shown. */
  readonly severity: Severity
  /** Warnings beyond which the run fails; any number passes if absent. */
  readonly maxWarnings?: number
  /** The format for standard output; none if every format goes to a file. */
  readonly format?: string
  /** Formats, and the files they go to. */
  readonly outputs: readonly Output[]
  readonly fix: FixMode
  /** A file of findings that are not held against anybody. */
  readonly baseline?: string
  /** Write the baseline instead of comparing with it. */
  readonly updateBaseline: boolean
  /** Where what was found is kept for the next run; nowhere if absent. */
  readonly cache?: string
  readonly watch: boolean
  /** Name the files that were skipped. */
  readonly verbose: boolean
}

export type Output = { readonly format: string; readonly file: string }

/** Which fixes are applied, and whether they are written or only shown. */
export type FixMode = { readonly apply: 'none' | 'safe' | 'unsafe'; readonly dryRun: boolean }
