import type { DialectId } from '../schema/keyword.ts'
import type { Severity } from './finding.ts'
import type { PresetName, Rule } from './rule.ts'

/** What a run of the linter checks. */
export type Config = {
  /** Its name in findings about the configuration itself. */
  readonly name?: string
  /** Sets of rules; `recommended` if absent. */
  readonly presets?: readonly PresetName[]
  /** Severities by rule id, over those of the presets; `on` is the rule's own severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Other presets and severities for some files; later ones win. */
  readonly overrides?: readonly Override[]
  /** Findings that are intended. */
  readonly suppressions?: readonly ConfiguredSuppression[]
  /** Custom rules, on unless `rules` says otherwise. */
  readonly customRules?: readonly Rule[]
  /** The dialect of schemas that declare none; guessed from their keywords if absent. */
  readonly dialect?: DialectId
}

/** A severity for a rule, `on` for its default severity, or `off`. */
export type RuleSetting = Severity | 'on' | 'off'

/** Other settings for some of the files. */
export type Override = {
  /** Globs of file names. */
  readonly files: readonly string[]
  /** Instead of the configuration's. */
  readonly presets?: readonly PresetName[]
  /** Over the configuration's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** Findings to ignore, with the reason. */
export type ConfiguredSuppression = {
  /** The rule's id. */
  readonly rule: string
  /** Globs of file names; all files if absent. */
  readonly files?: readonly string[]
  /** JSON Pointer of the location; includes everything within it. */
  readonly pointer?: string
  readonly reason: string
  /** The last day it holds, as `YYYY-MM-DD`. */
  readonly expires?: string
}

/** A configuration of own properties only, those that are undefined left out. */
export function ownConfig(config: Config): Config {
  const own = ownProperties(config)
  return Object.assign(own, {
    ...(own.overrides && { overrides: own.overrides.map(ownProperties) }),
    ...(own.suppressions && { suppressions: own.suppressions.map(ownProperties) }),
  })
}

/** Without a prototype, so that an option that is absent is not inherited. */
function ownProperties<Options extends object>(options: Options): Options {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.assign(Object.create(null) as Options, Object.fromEntries(given))
}
