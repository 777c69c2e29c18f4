import type { DialectId } from '../schema/keyword.ts'
import type { Severity } from './finding.ts'
import type { PresetName, Rule } from './rule.ts'

/** What a run of the linter looks for. */
export type Config = {
  /** Sets of rules; `recommended` if absent. */
  readonly presets?: readonly PresetName[]
  /** Severities by rule id, over those of the presets; `on` is the rule's own severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Rules of one's own, on unless `rules` says otherwise. */
  readonly customRules?: readonly Rule[]
  /** The dialect of schemas that declare none; guessed from their keywords if absent. */
  readonly dialect?: DialectId
}

export type RuleSetting = Severity | 'on' | 'off'
