import type { Choice } from '../model.ts'
import type { Records } from '../records.ts'

type Report = { readonly name: string; readonly choice: Choice; readonly records: Records }

/** The counts, and the first issue of each record that has any. */
export function reportAsJson({ name, choice, records }: Report): string {
  const { valid, invalid, broken, codes, rows } = records
  const { resource, level, locale } = choice
  return `${JSON.stringify({ file: name, resource, level, locale, valid, invalid, broken, codes, records: rows }, null, 2)}\n`
}

const columns = ['number', 'line', 'issues', 'code', 'pointer', 'message'] as const

/** One record per row, as RFC 4180 has it. Spreadsheets tell by the byte order mark that it is UTF-8. */
export function reportAsCsv({ records }: Pick<Report, 'records'>): string {
  const head = ['record', ...columns.slice(1)]
  const rows = records.rows.map((row) => columns.map((column) => row[column] ?? ''))
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

/** Spreadsheets run what begins like a formula; an apostrophe makes it a text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
