import { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { type Before, type Cache, cacheOf, stillValid } from './cache.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { RuleSet } from './rule-set.ts'
import { runRules } from './run-rules.ts'
import { readSource, type Source } from './source.ts'

/** What a run gets from outside. */
export type Host = {
  /** Reads another local file that a reference leads to. Never called for the network. */
  readonly read?: (uri: string) => Source | undefined
  /** Whether the sources are a few files out of many: suppressions in the configuration may be about the others. */
  readonly partial?: boolean
}

export type Run = {
  readonly findings: readonly Finding[]
  readonly documents: readonly SchemaDocument[]
  readonly ruleSet: RuleSet
  /** For the next run over the same files. */
  readonly cache: () => Cache
}

/**
 * Runs rules over sources; those that concern one file only where their findings may have changed.
 * @param before from a run with the same rules, configuration and host
 * @throws {ConfigError} if the configuration names a rule or a preset that does not exist
 */
export function run(
  sources: readonly Source[],
  rules: readonly Rule[],
  config: Config,
  host: Host,
  before?: Before,
): Run {
  const ruleSet = new RuleSet(rules, config)
  const findings: Finding[] = []
  const documents: SchemaDocument[] = []
  for (const source of sources) {
    const document = readSource(source, config, findings)
    if (document !== undefined) documents.push(document)
  }
  const registry = new Registry(reader(config, host))
  for (const document of documents) registry.add(document)
  registry.adoptReferenced()
  const { byFile, together } = runRules(documents, ruleSet, registry, stillValid(documents, before))
  for (const found of byFile.values()) findings.push(...found)
  findings.push(...together)
  return { findings, documents, ruleSet, cache: () => cacheOf(documents, byFile) }
}

/** Reads referenced documents, each address once. */
function reader(config: Config, { read }: Host): (uri: string) => SchemaDocument | undefined {
  const documents = new Map<string, SchemaDocument | undefined>()
  return (uri) => {
    if (!documents.has(uri)) {
      const source = read?.(uri)
      documents.set(uri, source && readSource(source, config, []))
    }
    return documents.get(uri)
  }
}
