import en from '@openpartner/messages/en'
import { MisuseError } from './misuse-error.ts'
import type { ValidatorOptions } from './validator.ts'

/** Options with every default filled in. */
export type Settings = Required<ValidatorOptions>

const defaults: Settings = { messages: en, checks: [], ignore: [], maxIssues: 100 }

/**
 * The present settings with some options over them; own properties only.
 * @throws {MisuseError} for an unknown option, or a `maxIssues` below 1
 */
export function settingsWith(options: ValidatorOptions, present: Settings = defaults): Settings {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(defaults, name))
  if (unknown !== undefined) {
    throw new MisuseError('unknown-option', `options must be among ${Object.keys(defaults).join(', ')}`)
  }
  const settings = { ...present, ...options }
  if (!(settings.maxIssues >= 1)) throw new MisuseError('max-issues', 'maxIssues must be at least 1')
  return settings
}
