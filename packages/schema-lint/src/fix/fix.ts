import { byFile } from '../engine/by-file.ts'
import type { Config } from '../engine/config.ts'
import type { Finding, Fix } from '../engine/finding.ts'
import type { Host } from '../engine/run.ts'
import { lintAgain } from '../lint.ts'
import type { Report } from '../engine/report.ts'
import { decodeSource, type Source } from '../engine/source.ts'
import { syntaxOf } from '../source/parse.ts'
import { applyFixes } from './apply-fixes.ts'

/** What `fix` did; nothing is written to files. */
export type FixResult = {
  /** What is found after the fixes. */
  readonly report: Report
  /** The new texts of the files that changed, by name. */
  readonly changed: ReadonlyMap<string, string>
  /** How many fixes were applied. */
  readonly applied: number
  /** How many were not: the same text is used elsewhere too, by an alias or a merge key, or a comment would be lost. */
  readonly blocked: number
}

/** A fix may enable another one; after this many rounds, what is left stays. */
const maxRounds = 10

/**
 * Lints, and fixes what can be fixed: with safe fixes only, or with all. Writes nothing itself.
 * @throws {ConfigError} if the configuration names a rule or a preset that does not exist
 *
 * @param sources the schemas, each with its path and its text
 * @param config which rules are on
 * @param options whether fixes that change what a schema accepts are made, too
 * @param host what reads other files; nothing is read without it
 */
export function fix(
  sources: readonly Source[],
  config: Config,
  options: { readonly unsafe: boolean },
  host: Host = {},
): FixResult {
  return fixFrom(lintAgain(sources, config, host), sources, config, options, host)
}

/** The same, where the sources have been linted already. */
export function fixFrom(
  linted: ReturnType<typeof lintAgain>,
  sources: readonly Source[],
  config: Config,
  options: { readonly unsafe: boolean },
  host: Host,
): FixResult {
  const changed = new Map<string, string>()
  let current = sources
  let applied = 0
  let blocked = 0
  let { report, cache } = linted
  for (let round = 0; round < maxRounds; round += 1) {
    const inFile = byFile(report.findings)
    const inRound = new Set<string>()
    blocked = 0
    current = current.map((source) => {
      const result = fixSource(source, inFile.get(source.name) ?? [], options.unsafe)
      blocked += result?.blocked ?? 0
      if (result === undefined || result.applied === 0) return source
      applied += result.applied
      inRound.add(source.name)
      changed.set(source.name, result.text)
      return { ...('text' in source && source), name: source.name, text: result.text }
    })
    if (inRound.size === 0) break
    const again = lintAgain(current, config, host, { cache: cache(), changed: inRound })
    report = again.report
    cache = again.cache
  }
  return { report, changed, applied, blocked }
}

function fixSource(
  source: Source,
  findings: readonly Finding[],
  unsafe: boolean,
): ReturnType<typeof applyFixes> | undefined {
  const fixes = findings
    .map((finding) => finding.fix)
    .filter((each): each is Fix => each !== undefined && (unsafe || each.safe))
  if (fixes.length === 0) return undefined
  const decoded = decodeSource(source)
  return decoded.ok ? applyFixes(decoded.text, syntaxOf(source.name), fixes) : undefined
}
