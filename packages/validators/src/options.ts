import type { Messages } from '@openpartner/messages'
import { MisuseError } from './misuse-error.ts'
import type { ValidatorOptions } from './validator.ts'

/** Options with every default filled in. */
export type Settings = Required<ValidatorOptions>

export const defaultSettings = (messages: Messages): Settings => ({
  messages,
  checks: [],
  ignore: [],
  maxIssues: 100,
})

/**
 * The present settings with some options over them; own properties only.
 * @throws {MisuseError} for an unknown option, or a `maxIssues` below 1
 */
export function settingsWith(options: ValidatorOptions, present: Settings): Settings {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(present, name))
  if (unknown !== undefined) {
    throw new MisuseError('unknown-option', `options must be among ${Object.keys(present).join(', ')}`)
  }
  const settings = { ...present, ...options }
  if (!(settings.maxIssues >= 1)) throw new MisuseError('max-issues', 'maxIssues must be at least 1')
  return settings
}
