import { missedBy, type Target } from '../result.ts'
import { formatNumber } from './number.ts'
import { aligned } from './table.ts'

const wanted = ({ min, max, unit }: Target): string =>
  min === undefined ? `≤ ${formatNumber(max ?? null, unit)}` : `≥ ${formatNumber(min, unit)}`

const verdict = (target: Target): string => {
  const share = missedBy(target)
  if (share === null) return 'not measured'
  return share === 0 ? 'reached' : `missed by ${Math.max(1, Math.round(share * 100))} %`
}

const units: Partial<Record<Target['unit'], string>> = { ns: 'ns', ms: 'ms', bytes: 'bytes', times: '×' }

const cells = (target: Target): string[] => [
  target.name,
  wanted(target),
  formatNumber(target.measured, target.unit),
  units[target.unit] ?? '',
  verdict(target),
]

export const formatTargets = (targets: readonly Target[]): string =>
  `Targets\n\n${aligned([['', 'wanted', 'measured', '', ''], ...targets.map(cells)])}`

export const markdownTargets = (targets: readonly Target[]): string => {
  const rows = [
    ['target', 'wanted', 'measured', 'unit', ''],
    ['---', '--:', '--:', '---', '---'],
    ...targets.map(cells),
  ]
  return `### Targets\n\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`
}
