import type { Config } from './config.ts'
import { inspect, type Surroundings } from './inspect.ts'
import type { Report } from './report.ts'
import type { Source } from './source.ts'

export type { Source, Surroundings }

/**
 * Lints JSON Schemas. Never stops at a file that is broken: that is a finding too.
 * @throws {ConfigError} if the configuration names what there is not
 */
export function lint(
  sources: readonly Source[],
  config: Config = {},
  surroundings: Surroundings = {},
): Report {
  return inspect(sources, config, surroundings).report
}
