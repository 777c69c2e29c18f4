import type { Report } from '../../../../engine/report.ts'
import { RuleSet } from '../../../../engine/rule-set.ts'
import { rules } from '../../../../rules/index.ts'
import { version } from '../../../../version.ts'
import type { Project } from '../config/project.ts'
import type { CollectedFile } from '../files/collect-schemas.ts'
import { hashOf } from '../files/hash-of.ts'
import { readRegularFile } from '../files/read-file.ts'
import type { References } from '../files/references.ts'
import { lintFiles } from '../lint-files.ts'
import type { RunContext } from '../run-context.ts'
import type { CacheContent } from './cache-file.ts'

type Linted = { readonly report: Report; readonly cache?: Pick<CacheContent, 'key' | 'lastRun'> }

/**
 * Lints files, or takes from an earlier run what linting them would find.
 * @param former what that run kept; undefined if this one keeps nothing either
 */
export async function lintWithCache(
  files: readonly CollectedFile[],
  context: Pick<RunContext, 'settings' | 'project'>,
  references: References,
  former: CacheContent | undefined,
): Promise<Linted> {
  const { project } = context
  if (former === undefined) {
    const { report } = await lintFiles(files, context, references, { keepsCache: false })
    return { report }
  }

  const key = keyOf(project, references)
  const hashes = new Map(
    files.map(({ name, state, referenced }) => [name, `${state.hash}${referenced ? ' referenced' : ''}`]),
  )
  const before = former.key === key ? former.lastRun : undefined
  const referred = before && new Map([...before.references.keys()].map((path) => [path, hashOfFile(path)]))
  if (before && referred && fingerprintOf(key, hashes, referred) === before.fingerprint) {
    const { findings, suppressed, undecided } = before.report
    const { enabled } = new RuleSet(rules, project.config)
    const report = { findings, suppressed, undecided, files: [...hashes.keys()], rules: enabled }
    for (const each of before.unread) references.unread.add(each)
    return { report, cache: { key, lastRun: before } }
  }
  const changed = before && referred && changedSince(before, hashes, referred)
  const { report, cache } = await lintFiles(files, context, references, {
    keepsCache: true,
    before: before && changed && { cache: before.findings, changed },
  })
  // Files that are not checked again still refer to others.
  const all = new Map([...(changed && referred ? referred : []), ...references.hashes])
  const fingerprint = fingerprintOf(key, hashes, all)
  return {
    report,
    cache: {
      key,
      lastRun: {
        fingerprint,
        hashes,
        references: all,
        report,
        unread: [...references.unread],
        findings: cache(),
      },
    },
  }
}

/** The names of the files that changed; undefined where that is not the whole difference. */
function changedSince(
  before: NonNullable<CacheContent['lastRun']>,
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

/** Includes the day: suppressions end on one. */
function fingerprintOf(
  key: string,
  hashes: ReadonlyMap<string, string>,
  references: ReadonlyMap<string, string>,
): string {
  const day = new Date().toISOString().slice(0, 10)
  return hashOf(JSON.stringify([key, day, [...hashes], [...references].toSorted()]))
}

function hashOfFile(path: string): string {
  const content = readRegularFile(path)
  return content.ok ? hashOf(content.bytes) : ''
}
