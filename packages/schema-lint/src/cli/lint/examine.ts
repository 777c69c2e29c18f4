import { type Before, inspect, type Inspection } from '../../engine/inspect.ts'
import type { Report } from '../../engine/report.ts'
import { RuleSet } from '../../engine/rule-set.ts'
import { rules } from '../../rules/index.ts'
import { readFile } from '../files/read-file.ts'
import { version } from '../../version.ts'
import type { GatheredFile } from './gather.ts'
import type { Project } from './project.ts'
import { hashOf } from './hash-of.ts'
import type { References } from './references.ts'
import type { Store } from './store.ts'

type Examined = { readonly report: Report; readonly store?: Pick<Store, 'key' | 'inspected'> }

/**
 * Lints files, or tells from a former run what linting them finds.
 * @param former what that run knows; undefined if nothing is to be kept for another run either
 */
export function examine(
  files: readonly GatheredFile[],
  project: Project,
  references: References,
  former: Store | undefined,
): Examined {
  if (former === undefined) return { report: inspectAll(files, project, references).report }

  const key = keyOf(project, references)
  const hashes = new Map(files.map(({ name, state }) => [name, state.hash]))
  const before = former.key === key ? former.inspected : undefined
  const referred = before && new Map([...before.references.keys()].map((path) => [path, hashOfFile(path)]))
  if (before && referred && fingerprintOf(key, hashes, referred) === before.fingerprint) {
    const { findings, suppressed } = before.report
    const report = {
      findings,
      suppressed,
      files: [...hashes.keys()],
      rules: new RuleSet(rules, project.config).enabled,
    }
    return { report, store: { key, inspected: before } }
  }
  const changed = before && referred && changedSince(before, hashes, referred)
  const { report, remember } = inspectAll(
    files,
    project,
    references,
    before && changed && { memory: before.memory, changed },
  )
  // What is not looked at again is still referred to.
  const all = new Map([...(changed && referred ? referred : []), ...references.hashes])
  const fingerprint = fingerprintOf(key, hashes, all)
  const memory = remember()
  return { report, store: { key, inspected: { fingerprint, hashes, references: all, report, memory } } }
}

function inspectAll(
  files: readonly GatheredFile[],
  { config }: Project,
  references: References,
  before?: Before,
): Inspection {
  const sources = files.map(({ source }) => source())
  return inspect(sources, config, references, before)
}

/** The names of the files that changed; undefined where that does not tell all. */
function changedSince(
  before: NonNullable<Store['inspected']>,
  hashes: ReadonlyMap<string, string>,
  referred: ReadonlyMap<string, string>,
): ReadonlySet<string> | undefined {
  const sameFiles =
    hashes.size === before.hashes.size && [...hashes.keys()].every((name) => before.hashes.has(name))
  const sameReferences = [...before.references].every(([path, hash]) => referred.get(path) === hash)
  if (!sameFiles || !sameReferences) return undefined
  return new Set([...hashes].filter(([name, hash]) => before.hashes.get(name) !== hash).map(([name]) => name))
}

function keyOf({ config, mappings, root }: Project, { partial }: References): string {
  return hashOf(JSON.stringify([version(), rules.map(({ id }) => id), config, [...mappings], root, partial]))
}

/** The day is part of it: suppressions end on one. */
function fingerprintOf(
  key: string,
  hashes: ReadonlyMap<string, string>,
  references: ReadonlyMap<string, string>,
): string {
  const day = new Date().toISOString().slice(0, 10)
  return hashOf(JSON.stringify([key, day, [...hashes], [...references].toSorted()]))
}

function hashOfFile(path: string): string {
  const content = readFile(path)
  return content.ok ? hashOf(content.bytes) : ''
}
