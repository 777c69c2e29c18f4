import { rules } from '../rules/index.ts'
import { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import { suppressionsIn } from '../suppression/in-comments.ts'
import { suppressionsOf } from '../suppression/in-config.ts'
import { suppress } from '../suppression/suppress.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import { affectedBy, type Links, linksOf } from './links.ts'
import { compareFindings } from './order.ts'
import type { Report } from './report.ts'
import { RuleSet } from './rule-set.ts'
import { runRules } from './run-rules.ts'
import { readSource, type Source } from './source.ts'

/** How a run reads what its sources refer to. */
export type Surroundings = {
  /** The text of another file of the same machine, for a reference that leads there. Never called for the network. */
  readonly read?: (uri: string) => Source | undefined
  /** Whether these are a few files out of many: what the configuration suppresses may then be in others. */
  readonly partial?: boolean
}

/** What the rules that look at one file found, by the file's name, and what that depends on. */
export type Memory = ReadonlyMap<string, { readonly findings: readonly Finding[]; readonly links: Links }>

/** What is known of the same files from an inspection with the same configuration and surroundings. */
export type Before = { readonly memory: Memory; readonly changed: ReadonlySet<string> }

export type Inspection = { readonly report: Report; readonly remember: () => Memory }

/**
 * Lints, and runs the rules that look at one file only where their findings may have changed.
 * @throws {ConfigError} if the configuration names what there is not
 */
export function inspect(
  sources: readonly Source[],
  config: Config,
  surroundings: Surroundings,
  before?: Before,
): Inspection {
  const ruleSet = new RuleSet(rules, config)
  const findings: Finding[] = []
  const documents: SchemaDocument[] = []
  for (const source of sources) {
    const document = readSource(source, config, findings)
    if (document !== undefined) documents.push(document)
  }
  const registry = new Registry(reader(config, surroundings))
  for (const document of documents) registry.add(document)
  registry.adoptReferenced()
  const { byFile, together } = runRules(documents, ruleSet, registry, stillTrue(documents, before))
  for (const found of byFile.values()) findings.push(...found)
  findings.push(...together)
  const files = sources.map(({ name }) => name)
  const configured = suppressionsOf(config, files).filter(
    ({ covers }) => surroundings.partial !== true || findings.some(covers),
  )
  const suppressions = [...configured, ...documents.flatMap(suppressionsIn)]
  const judged = suppress(findings, suppressions, ruleSet)
  return {
    report: {
      findings: judged.findings.toSorted(compareFindings),
      suppressed: judged.suppressed.toSorted(compareFindings),
      files,
      rules: ruleSet.enabled,
    },
    remember: () =>
      new Map(
        documents.map((document) => [
          document.name,
          { findings: byFile.get(document.name) ?? [], links: linksOf(document) },
        ]),
      ),
  }
}

/** Reads what is referred to, each address once. */
function reader(config: Config, { read }: Surroundings): (uri: string) => SchemaDocument | undefined {
  const documents = new Map<string, SchemaDocument | undefined>()
  return (uri) => {
    if (!documents.has(uri)) {
      const source = read?.(uri)
      documents.set(uri, source && readSource(source, config, []))
    }
    return documents.get(uri)
  }
}

/** The findings of before that need not be looked for again, by file. */
function stillTrue(
  documents: readonly SchemaDocument[],
  before: Before | undefined,
): ReadonlyMap<string, readonly Finding[]> {
  if (before === undefined) return new Map()
  const { memory, changed } = before
  const byName = new Map(documents.map((document) => [document.name, document]))
  const names = new Set([...memory.keys(), ...byName.keys()])
  const isNew = (name: string): boolean => changed.has(name) || !memory.has(name) || !byName.has(name)
  const links = new Map(
    [...names].filter(isNew).map((name) => {
      const document = byName.get(name)
      return [
        name,
        [memory.get(name)?.links, document && linksOf(document)].filter((each) => each !== undefined),
      ]
    }),
  )
  const others = new Map(
    [...memory].filter(([name]) => !isNew(name)).map(([name, each]) => [name, each.links]),
  )
  const affected = affectedBy(links, others)
  return new Map(
    [...memory].filter(([name]) => !affected.has(name)).map(([name, each]) => [name, each.findings]),
  )
}
