import { byFile } from '../engine/by-file.ts'
import type { Config } from '../engine/config.ts'
import type { Finding, Fix } from '../engine/finding.ts'
import type { Host } from '../engine/run.ts'
import { lint } from '../lint.ts'
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
}

/** A fix may enable another one; after this many rounds, what is left stays. */
const maxRounds = 10

/**
 * Lints, and fixes what can be fixed: with safe fixes only, or with all. Writes nothing itself.
 * @throws {ConfigError} if the configuration names a rule or a preset that does not exist
 */
export function fix(
  sources: readonly Source[],
  config: Config,
  options: { readonly unsafe: boolean },
  host: Host = {},
): FixResult {
  const changed = new Map<string, string>()
  let current = sources
  let applied = 0
  let report = lint(current, config, host)
  for (let round = 0; round < maxRounds; round += 1) {
    const inFile = byFile(report.findings)
    let progress = 0
    current = current.map((source) => {
      const result = fixSource(source, inFile.get(source.name) ?? [], options.unsafe)
      if (result === undefined || result.applied === 0) return source
      progress += result.applied
      changed.set(source.name, result.text)
      return { ...('uri' in source && { uri: source.uri }), name: source.name, text: result.text }
    })
    if (progress === 0) break
    applied += progress
    report = lint(current, config, host)
  }
  return { report, changed, applied }
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
