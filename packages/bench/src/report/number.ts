import type { Unit } from '../result.ts'

/** A figure as a table shows it: no more digits than are significant. */
export function formatNumber(value: number | null, unit: Unit): string {
  if (value === null || !Number.isFinite(value)) return '–'
  if (unit === 'ms') return value.toFixed(1)
  if (unit === 'count') return value.toFixed(1)
  if (unit === 'times') return value.toFixed(2)
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
}
