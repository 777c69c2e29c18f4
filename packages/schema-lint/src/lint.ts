import { byFile } from './engine/by-file.ts'
import type { Before, Cache } from './engine/cache.ts'
import { type Config, ownConfig } from './engine/config.ts'
import type { Finding } from './engine/finding.ts'
import { onePerLocation } from './engine/one-per-location.ts'
import { compareFindings } from './engine/order.ts'
import type { Report, Undecided } from './engine/report.ts'
import { type Host, type Plan, planRun, runGroup } from './engine/run.ts'
import type { Outcome } from './engine/run-rules.ts'
import type { Source } from './engine/source.ts'
import { rules } from './rules/index.ts'
import { type Directive, directivesIn, suppressionOf } from './suppression/in-comments.ts'
import { suppressionsOf } from './suppression/in-config.ts'
import { suppress } from './suppression/suppress.ts'

/**
 * Lints JSON Schemas. Never stops at a file that is broken: that is a finding too.
 * @throws {ConfigError} if the configuration names a rule or a preset that does not exist
 *
 * @param sources the schemas, each with its path and its text
 * @param config which rules are on, and how severe they are
 * @param host what reads other files; nothing is read without it
 */
export function lint(sources: readonly Source[], config?: Config, host?: Host): Report {
  const plan = planLint(sources, config, host)
  return reportOf(
    plan,
    plan.groups.map((group) => lintGroup(plan, group)),
  )
}

/** The same, with a cache for the next run; given the cache of an earlier one, only what may differ is checked. */
export function lintAgain(
  sources: readonly Source[],
  config?: Config,
  host?: Host,
  before?: Before,
): { readonly report: Report; readonly cache: () => Cache } {
  const plan = planLint(sources, config, host)
  const groups = plan.groups.map((group) => lintGroup(plan, group, true, before))
  return { report: reportOf(plan, groups), cache: () => cacheOf(groups) }
}

/** What is to be linted, in groups that have nothing to do with each other. */
export type LintPlan = Plan & {
  readonly sources: readonly Source[]
  readonly config: Config
  readonly host: Host
}

/** @param small sources that are less than this together are one group: in UTF-16 code units, or bytes */
export function planLint(
  sources: readonly Source[],
  givenConfig: Config = {},
  host: Host = {},
  small?: number,
): LintPlan {
  const config = ownConfig(givenConfig)
  return { ...planRun(sources, rules, config, host, small), sources, config, host }
}

/** What was found in a group, and what comments in it suppress: plain data, which threads can send. */
export type LintedGroup = Outcome & {
  readonly directives: readonly Directive[]
  /** For the next run, if one was asked for. */
  readonly cache: Cache | undefined
}

export function lintGroup(
  { ruleSet, config, host }: Omit<LintPlan, 'groups' | 'sources'>,
  group: readonly Source[],
  keepsCache = false,
  before?: Before,
): LintedGroup {
  const { findings, undecided, documents, cache } = runGroup(group, ruleSet, config, host, before)
  return {
    findings,
    undecided,
    directives: documents.flatMap(directivesIn),
    cache: keepsCache ? cache() : undefined,
  }
}

/** @param groups what was found in the groups of the plan, in their order */
export function reportOf(
  { ruleSet, config, sources, host }: LintPlan,
  groups: readonly LintedGroup[],
): Report {
  const findings = groups.flatMap((group) => group.findings)
  const undecided = groups.flatMap((group) => group.undecided)
  const inComments = groups.flatMap(({ directives }) => directives.map(suppressionOf))
  const files = sources.map(({ name }) => name)
  const configured = suppressionsOf(config, files).filter(
    ({ covers }) => host.partial !== true || [...findings, ...undecided].some(covers),
  )
  const { suppressed, ...left } = suppress({ findings, undecided }, [...configured, ...inComments], ruleSet)
  return {
    findings: inOrder(left.findings),
    suppressed: inOrder(suppressed),
    undecided: inOrder(left.undecided),
    files,
    rules: ruleSet.enabled,
  }
}

/** By file, then by location: one file after the other, as comparing findings takes more memory than keeping them. */
function inOrder<F extends Finding | Undecided>(findings: readonly F[]): readonly F[] {
  const files = [...byFile(findings)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return files.flatMap(([, inFile]) => onePerLocation(inFile).toSorted(compareFindings))
}

export function cacheOf(groups: readonly LintedGroup[]): Cache {
  return new Map(groups.flatMap(({ cache }) => (cache === undefined ? [] : [...cache])))
}
