/** The configuration names something that does not exist. */
export class ConfigError extends Error {
  readonly code = 'invalid-config'
  override readonly name = 'ConfigError'
}
