import type { SchemaDocument } from '../schema/schema-document.ts'
import { type Before, type Cache, cacheOf, stillValid } from './cache.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import { independentGroups } from './independent-groups.ts'
import { openDocuments } from './open-documents.ts'
import type { Rule } from './rule.ts'
import { RuleSet } from './rule-set.ts'
import type { Undecided } from './report.ts'
import { type Outcome, runRules } from './run-rules.ts'
import type { Source } from './source.ts'

/** What a run gets from outside. */
export type Host = {
  /** Reads another local file that a reference leads to. Never called for the network. */
  readonly read?: (uri: string) => Source | undefined
  /** Whether the sources are a few files out of many: suppressions in the configuration may be about the others. */
  readonly partial?: boolean
}

/** What a run does: which rules are on for which file, and what is linted together. */
export type Plan = {
  readonly ruleSet: RuleSet
  readonly groups: readonly (readonly Source[])[]
}

/**
 * Plans a run. Documents that have nothing to do with each other are not kept at the same time, unless a rule checks the
 * whole project.
 * @param small sources that are less than this together are read at once: in UTF-16 code units, or bytes
 * @throws {ConfigError} if the configuration names a rule or a preset that does not exist
 */
export function planRun(
  sources: readonly Source[],
  rules: readonly Rule[],
  config: Config,
  host: Host,
  small?: number,
): Plan {
  const ruleSet = new RuleSet(rules, config)
  const inProject = sources.some(({ name }) =>
    ruleSet.forFile(name).some(({ rule }) => rule.checkProject !== undefined),
  )
  return { ruleSet, groups: inProject ? [sources] : independentGroups(sources, host, small) }
}

export type GroupRun = Outcome & {
  readonly documents: readonly SchemaDocument[]
  /** For the next run over the same files. Keeps the documents until it is called. */
  readonly cache: () => Cache
}

/**
 * Runs rules over one group of sources; those that concern one file only where their findings may have changed.
 * @param before from a run with the same rules, configuration and host
 */
export function runGroup(
  group: readonly Source[],
  ruleSet: RuleSet,
  config: Config,
  host: Host,
  before?: Before,
): GroupRun {
  const findings: Finding[] = []
  const undecided: Undecided[] = []
  const { documents, registry } = openDocuments(group, config, host, findings)
  const { byFile, together } = runRules(documents, ruleSet, registry, stillValid(documents, before))
  for (const outcome of [...byFile.values(), together]) {
    for (const finding of outcome.findings) findings.push(finding)
    for (const each of outcome.undecided) undecided.push(each)
  }
  return { findings, undecided, documents, cache: () => cacheOf(documents, byFile) }
}
