import { expect, test } from 'vitest'
import { countryEntries } from '../../build/countries/entries.ts'
import { rowGroups } from './row-groups.ts'
import { shownCountries } from './shown-countries.ts'
import { initialState, type TableState } from './table-state.ts'

const groups = (change: Partial<TableState>) => {
  const state = { ...initialState, ...change }
  return rowGroups(shownCountries(countryEntries, state), state).map(({ title, rows }) => [
    title,
    rows.length,
  ])
}

test('rows in the order of verdicts are in two groups', () => {
  const required = ['Number and phone required: 24 countries', 24]
  const others = ['Number not allowed, phone optional: 226 countries', 226]
  expect(groups({})).toEqual([required, others])
  expect(groups({ column: 'phone', descending: true })).toEqual([others, required])
  expect(groups({ number: 'required' })).toEqual([required])
})

test.each([{ column: 'code' }, { column: 'name' }, { text: 'guinea' }, { text: 'nowhere' }] as const)(
  'by %j, they are in one without a title',
  (change) => {
    expect(groups(change)).toMatchObject([[undefined, expect.any(Number)]])
  },
)
