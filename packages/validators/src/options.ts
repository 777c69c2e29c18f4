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
 * The current settings with some options on top; own properties only, and `undefined` is as good as none.
 * @throws {MisuseError} for an unknown option, or a `maxIssues` below 1
 */
export function settingsWith(options: ValidatorOptions, current: Settings): Settings {
  const settings: Settings = { ...current }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(settings, name))
      throw new MisuseError('unknown-option', `options must be among ${Object.keys(settings).join(', ')}`)
    if (value !== undefined) Object.assign(settings, { [name]: value })
  }
  if (!(settings.maxIssues >= 1)) throw new MisuseError('max-issues', 'maxIssues must be at least 1')
  return settings
}
