import type { Result } from '../result.ts'
import type { Machine } from './machine.ts'
import { aligned, formatTable, markdownTable } from './table.ts'
import { formatTargets, markdownTargets } from './targets.ts'

/** All that a run has found, as it is written to the JSON file. */
export type Report = {
  readonly date: string
  readonly machine: Machine
  readonly versions: Readonly<Record<string, string>>
  readonly base: string
  readonly settings: object
  readonly suites: readonly ({ readonly name: string } & Result)[]
}

const about = ({ date, machine, versions }: Report): string[][] => [
  ['date', date],
  ['node', `${machine.node}, V8 ${machine.v8}`],
  ['machine', `${machine.processor}, ${machine.cores} cores, ${machine.platform}`],
  ['load', `${machine.load.toFixed(1)} before the run`],
  [
    'versions',
    Object.entries(versions)
      .map((entry) => entry.join(' '))
      .join(', '),
  ],
  ['×', 'how many times as fast as ajv standalone, the median over rounds'],
]

const targetsOf = ({ suites }: Report) => suites.flatMap(({ targets }) => targets)

export function formatReport(report: Report): string {
  const tables = report.suites.flatMap(({ tables: own }) => own.map(formatTable))
  const targets = targetsOf(report)
  const parts = [aligned(about(report)), ...tables, ...(targets.length > 0 ? [formatTargets(targets)] : [])]
  return parts.join('\n')
}

export function markdownReport(report: Report): string {
  const facts = about(report).map(([name, text]) => `- ${name}: ${text}\n`)
  const targets = targetsOf(report)
  const tables = report.suites.flatMap(({ tables: own }) => own.map(markdownTable))
  return [facts.join(''), ...(targets.length > 0 ? [markdownTargets(targets)] : []), ...tables].join('\n')
}
