/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n]/

/** A table as RFC 4180 has it. A cell that a spreadsheet would run gets an apostrophe, which makes it text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
