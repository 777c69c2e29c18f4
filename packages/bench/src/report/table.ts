import type { Table } from '../result.ts'
import { formatNumber } from './number.ts'

/** Rows of text in columns: the first to the left, the last as it comes, all between to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        if (column === row.length - 1) return text
        return column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)
      })
      .join('  ')
      .trimEnd()
  return rows.map((row) => `${line(row)}\n`).join('')
}

const heading = ({ columns }: Table, name: string): string[] => [
  name,
  ...columns.map(({ title, unit }) => (unit === 'ns' || unit === 'ms' ? `${title} (${unit})` : title)),
  '',
]

/** Title, heading and one line per peer. */
export function formatTable(table: Table): string {
  const rows = table.rows.map(({ name, values, note }) => [
    name,
    ...table.columns.map(({ unit }, column) => formatNumber(values[column] ?? null, unit)),
    note ?? '',
  ])
  return `${table.title}\n\n${aligned([heading(table, ''), ...rows])}`
}

export function markdownTable(table: Table): string {
  const rows = table.rows.map(({ name, values, note }) => [
    name,
    ...table.columns.map(({ unit }, column) => formatNumber(values[column] ?? null, unit)),
    note ?? '',
  ])
  const rule = ['---', ...table.columns.map(() => '--:'), '---']
  const lines = [heading(table, 'peer'), rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`)
  return `### ${table.title}\n\n${lines.join('')}`
}
