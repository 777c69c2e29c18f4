import type { ListedCountry } from './entry.ts'
import type { TableState } from './table-state.ts'

/** Rows that belong together; those in between the others have no title. */
export type RowGroup = {
  readonly verdict: ListedCountry['number'] | 'any'
  readonly title?: string
  readonly rows: readonly ListedCountry[]
}

const titles = {
  required: 'Number and phone required',
  'not-allowed': 'Number not allowed, phone optional',
} as const

/** The rows by verdict where they are in this order; the best answers to a text come first, whatever their verdict. */
export function rowGroups(rows: readonly ListedCountry[], { text, column }: TableState): readonly RowGroup[] {
  if (text.trim() !== '' || (column !== 'number' && column !== 'phone')) return [{ verdict: 'any', rows }]
  const verdicts = [...new Set(rows.map(({ number }) => number))]
  return verdicts.map((verdict) => {
    const those = rows.filter(({ number }) => number === verdict)
    return { verdict, title: `${titles[verdict]}: ${those.length} countries`, rows: those }
  })
}
