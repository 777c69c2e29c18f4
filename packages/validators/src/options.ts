import { MisuseError } from './misuse-error.ts'
import type { ValidatorOptions } from './validator.ts'

/** Options with every default filled in, but for the messages: those that are built in are made when they are needed. */
export type Settings = Required<Omit<ValidatorOptions, 'messages'>> & {
  readonly messages: ValidatorOptions['messages'] | undefined
}

export const defaultSettings = (): Settings => ({
  messages: undefined,
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
