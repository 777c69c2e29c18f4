import { distance } from 'fastest-levenshtein'
import type { Config, RuleSetting } from './config.ts'
import type { Severity } from './finding.ts'
import { type PresetName, presetNames, type Rule } from './rule.ts'

/** A rule that is on, at the severity that the configuration gives it. */
export type EnabledRule = { readonly rule: Rule; readonly severity: Severity }

/** The configuration names something that does not exist. */
export class ConfigError extends Error {
  readonly code = 'invalid-config'
  override readonly name = 'ConfigError'
}

/** Presets that contain others. */
const includes: Readonly<Record<PresetName, readonly PresetName[]>> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  publish: ['recommended', 'publish'],
  forms: ['recommended', 'forms'],
  openapi: ['recommended', 'openapi'],
  typebox: ['recommended', 'typebox'],
}

/**
 * The rules that a configuration turns on.
 * @throws {ConfigError} if it names a rule or preset that there is not
 */
export function enabledRules(known: readonly Rule[], config: Config): readonly EnabledRule[] {
  const custom = config.customRules ?? []
  const all = [...new Set([...known, ...custom])]
  const settings = config.rules ?? {}
  for (const id of Object.keys(settings)) {
    if (!all.some((rule) => rule.id === id))
      throw unknown(
        'rule',
        id,
        all.map((rule) => rule.id),
      )
  }
  const presets = new Set((config.presets ?? ['recommended']).flatMap(membersOf))
  return all.flatMap((rule) => {
    const setting: RuleSetting = Object.hasOwn(settings, rule.id)
      ? (settings[rule.id] ?? 'on')
      : custom.includes(rule) || rule.presets.some((preset) => presets.has(preset))
        ? 'on'
        : 'off'
    return setting === 'off' ? [] : [{ rule, severity: setting === 'on' ? rule.severity : setting }]
  })
}

function membersOf(preset: PresetName): readonly PresetName[] {
  if (!Object.hasOwn(includes, preset)) throw unknown('preset', preset, presetNames)
  return includes[preset]
}

function unknown(what: string, name: string, names: readonly string[]): ConfigError {
  const [nearest] = names.toSorted((one, other) => distance(name, one) - distance(name, other))
  return new ConfigError(`There is no ${what} "${name}". Did you mean "${nearest}"?`)
}
