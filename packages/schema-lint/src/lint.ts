import type { Before, Cache } from './engine/cache.ts'
import type { Config } from './engine/config.ts'
import { compareFindings } from './engine/order.ts'
import type { Report } from './engine/report.ts'
import { type Host, run } from './engine/run.ts'
import type { Source } from './engine/source.ts'
import { rules } from './rules/index.ts'
import { suppressionsIn } from './suppression/in-comments.ts'
import { suppressionsOf } from './suppression/in-config.ts'
import { suppress } from './suppression/suppress.ts'

/**
 * Lints JSON Schemas. Never stops at a file that is broken: that is a finding too.
 * @throws {ConfigError} if the configuration names a rule or a preset that does not exist
 */
export function lint(sources: readonly Source[], config: Config = {}, host: Host = {}): Report {
  return lintAgain(sources, config, host).report
}

/** The same, with a cache for the next run; given the cache of an earlier one, only what may differ is checked. */
export function lintAgain(
  sources: readonly Source[],
  config: Config,
  host: Host,
  before?: Before,
): { readonly report: Report; readonly cache: () => Cache } {
  const { findings, documents, ruleSet, cache } = run(sources, rules, config, host, before)
  const files = sources.map(({ name }) => name)
  const configured = suppressionsOf(config, files).filter(
    ({ covers }) => host.partial !== true || findings.some(covers),
  )
  const { findings: kept, suppressed } = suppress(
    findings,
    [...configured, ...documents.flatMap(suppressionsIn)],
    ruleSet,
  )
  const report = {
    findings: kept.toSorted(compareFindings),
    suppressed: suppressed.toSorted(compareFindings),
    files,
    rules: ruleSet.enabled,
  }
  return { report, cache }
}
