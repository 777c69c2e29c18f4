import type { Finding } from '../engine/finding.ts'
import type { Report, SuppressedFinding } from '../engine/report.ts'
import { isRecord } from '../schema/subschema.ts'

/** Known findings: only others are reported. */
export type Baseline = { readonly version: 1; readonly findings: readonly BaselineEntry[] }

/** Known findings of one rule at one location. */
export type BaselineEntry = {
  readonly file: string
  readonly rule: string
  readonly pointer: string
  /** How many findings of the rule there are at the location. */
  readonly count: number
}

/** These are not about a schema, so they cannot be accepted. */
const never: ReadonlySet<string> = new Set(['syntax', 'unreadable-file', 'internal-error'])

/**
 * A baseline of everything in a report, including what an older baseline set aside.
 *
 * @param report the report of a run
 */
export function createBaseline({ findings, suppressed }: Report): Baseline {
  const entries = new Map<string, BaselineEntry>()
  const old = suppressed.filter(({ suppression }) => suppression.by === 'baseline')
  for (const finding of [...findings, ...old]) {
    if (never.has(finding.rule)) continue
    const { file, pointer } = finding.location
    const count = (entries.get(keyOf(finding))?.count ?? 0) + 1
    entries.set(keyOf(finding), { file, rule: finding.rule, pointer, count })
  }
  const sorted = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { version: 1, findings: sorted.map(([, entry]) => entry) }
}

/** A report compared with a baseline. */
export type Compared = {
  /** The report without what the baseline knows. */
  readonly report: Report
  /** Entries of the baseline that no longer occur, or less often. */
  readonly outdated: readonly BaselineEntry[]
}

/**
 * Sets aside the findings that a baseline knows.
 *
 * @param report the report of a run
 * @param baseline the findings that are known
 */
export function compareWithBaseline(report: Report, baseline: Baseline): Compared {
  const left = new Map(baseline.findings.map((entry) => [keyOfEntry(entry), entry.count]))
  const findings: Finding[] = []
  const known: SuppressedFinding[] = []
  for (const finding of report.findings) {
    const count = left.get(keyOf(finding)) ?? 0
    if (count === 0) {
      findings.push(finding)
    } else {
      left.set(keyOf(finding), count - 1)
      known.push({ ...finding, suppression: { by: 'baseline', reason: 'In the baseline.' } })
    }
  }
  const files = new Set(report.files)
  const outdated = baseline.findings.filter(
    (entry) => files.has(entry.file) && (left.get(keyOfEntry(entry)) ?? 0) > 0,
  )
  return { report: { ...report, findings, suppressed: [...report.suppressed, ...known] }, outdated }
}

/**
 * Reads a baseline; undefined if the text is not one.
 *
 * @param text the text of a baseline file
 */
export function readBaseline(text: string): Baseline | undefined {
  try {
    // A byte order mark counts as white space.
    const value: unknown = JSON.parse(text.trim())
    return isBaseline(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isBaseline(value: unknown): value is Baseline {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    Array.isArray(value['findings']) &&
    value['findings'].every(isEntry)
  )
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    ['file', 'rule', 'pointer'].every((key) => typeof value[key] === 'string') &&
    Number.isSafeInteger(value['count'])
  )
}

function keyOf({ rule, location }: Finding): string {
  return keyOfEntry({ file: location.file, rule, pointer: location.pointer })
}

function keyOfEntry({ file, rule, pointer }: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([file, pointer, rule])
}
