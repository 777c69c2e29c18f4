import type { CountryEntry } from './entry.ts'

export const columns = ['name', 'code', 'number', 'phone'] as const
export type Column = (typeof columns)[number]

/** What the table shows; it is kept in the address, so that it can be shared. */
export type TableState = {
  readonly text: string
  readonly number: 'all' | CountryEntry['number']
  readonly column: Column
  readonly descending: boolean
}

/** Countries that require a number come first. */
export const initialState: TableState = { text: '', number: 'all', column: 'number', descending: false }

const isColumn = (name: string): name is Column => columns.some((column) => column === name)

/** Reads the query of an address and ignores what it does not know. */
export function stateOf(search: string): TableState {
  const query = new URLSearchParams(search)
  const number = query.get('number')
  const sort = query.get('sort') ?? ''
  const column = sort.replace(/^-/, '')
  return {
    text: query.get('q') ?? '',
    number: number === 'required' || number === 'not-allowed' ? number : 'all',
    ...(isColumn(column)
      ? { column, descending: sort.startsWith('-') }
      : { column: initialState.column, descending: initialState.descending }),
  }
}

/** The query for a state, with its question mark; empty for the initial one. */
export function searchOf({ text, number, column, descending }: TableState): string {
  const query = new URLSearchParams()
  if (text !== '') query.set('q', text)
  if (number !== 'all') query.set('number', number)
  if (column !== initialState.column || descending) query.set('sort', `${descending ? '-' : ''}${column}`)
  return query.size === 0 ? '' : `?${query}`
}

/** The state after a click on a column header: the other direction, or another column in ascending order. */
export const sortedBy = (state: TableState, column: Column): TableState => ({
  ...state,
  column,
  descending: state.column === column && !state.descending,
})
