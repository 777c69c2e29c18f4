import picomatch from 'picomatch'
import type { Config, RuleSetting } from './config.ts'
import { ConfigError } from './config-error.ts'
import type { EnabledRule } from './enabled-rule.ts'
import { nearest } from '../text/nearest.ts'
import { type PresetName, presetNames, type Rule } from './rule.ts'

/** Presets that contain others. */
const includes: Readonly<Record<PresetName, readonly PresetName[]>> = {
  recommended: ['recommended'],
  strict: ['recommended', 'strict'],
  publish: ['recommended', 'publish'],
  forms: ['recommended', 'forms'],
  openapi: ['recommended', 'openapi'],
  typebox: ['recommended', 'typebox'],
}

/** The rules that a preset turns on. */
export function membersOf(preset: PresetName, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => rule.presets.some((name) => includes[preset].includes(name)))
}

type Layer = Pick<Config, 'presets' | 'rules'>

/** The rules that a configuration turns on, file by file. */
export class RuleSet {
  /** The ids of all rules, on or off. */
  readonly known: readonly string[]
  /** The rules that are on where nothing overrides them. */
  readonly enabled: readonly EnabledRule[]
  readonly #rules: readonly Rule[]
  readonly #custom: ReadonlySet<Rule>
  readonly #config: Config
  readonly #overrides: readonly { readonly layer: Layer; readonly matches: (file: string) => boolean }[]
  readonly #byOverrides = new Map<string, readonly EnabledRule[]>()

  /** @throws {ConfigError} if the configuration names a rule or a preset that does not exist */
  constructor(builtIn: readonly Rule[], config: Config) {
    this.#custom = new Set(config.customRules)
    this.#rules = [...new Set([...builtIn, ...this.#custom])]
    this.known = this.#rules.map(({ id }) => id)
    this.#config = config
    this.#overrides = (config.overrides ?? []).map((layer) => ({
      layer,
      matches: picomatch([...layer.files], { dot: true }),
    }))
    for (const layer of [config, ...(config.overrides ?? [])]) this.#check(layer)
    this.enabled = this.#combine([config])
  }

  /** The rules that are on for a file. */
  forFile(file: string): readonly EnabledRule[] {
    if (this.#overrides.length === 0) return this.enabled
    const matching = this.#overrides.map(({ matches }) => matches(file))
    const key = matching.join()
    const known = this.#byOverrides.get(key)
    if (known !== undefined) return known
    const layers = this.#overrides.flatMap(({ layer }, index) => (matching[index] === true ? [layer] : []))
    const combined = this.#combine([this.#config, ...layers])
    this.#byOverrides.set(key, combined)
    return combined
  }

  #combine(layers: readonly Layer[]): readonly EnabledRule[] {
    const chosen = layers.findLast(({ presets }) => presets !== undefined)?.presets ?? ['recommended']
    const presets = new Set(chosen.flatMap((preset) => includes[preset]))
    return this.#rules.flatMap((rule) => {
      const byPreset = this.#custom.has(rule) || rule.presets.some((preset) => presets.has(preset))
      const setting = layers.reduce<RuleSetting>(
        (before, { rules = {} }) => (Object.hasOwn(rules, rule.id) ? (rules[rule.id] ?? before) : before),
        byPreset ? 'on' : 'off',
      )
      return setting === 'off' ? [] : [{ rule, severity: setting === 'on' ? rule.severity : setting }]
    })
  }

  #check({ presets = [], rules = {} }: Layer): void {
    for (const preset of presets) {
      if (!Object.hasOwn(includes, preset)) throw unknown('preset', preset, presetNames)
    }
    for (const id of Object.keys(rules)) {
      if (!this.known.includes(id)) throw unknown('rule', id, this.known)
    }
  }
}

function unknown(what: string, name: string, names: readonly string[]): ConfigError {
  return new ConfigError(`There is no ${what} "${name}". Did you mean "${nearest(name, names)}"?`)
}
