import { expect, test } from 'vitest'
import { initialState, searchOf, sortedBy, stateOf, type TableState } from './table-state.ts'

const states: readonly [string, TableState][] = [
  ['', initialState],
  ['?q=s%C3%A3o+tom%C3%A9', { ...initialState, text: 'são tomé' }],
  ['?number=not-allowed', { ...initialState, number: 'not-allowed' }],
  ['?sort=-name', { ...initialState, column: 'name', descending: true }],
  ['?sort=-number', { ...initialState, descending: true }],
  [
    '?q=a%26b&number=required&sort=-code',
    { text: 'a&b', number: 'required', column: 'code', descending: true },
  ],
]

test.each(states)('the query %j stands for a state, and the state for the query', (search, state) => {
  expect(stateOf(search)).toEqual(state)
  expect(searchOf(state)).toBe(search)
})

test.each(['?number=maybe', '?sort=capital', '?sort=--code', '?sort=', '?other=1', '?number=constructor'])(
  'what is not understood in %s is as if it were not there',
  (search) => {
    expect(stateOf(search)).toEqual(initialState)
  },
)

test('a second click on a header reverses the order, another header starts in ascending order', () => {
  const once = sortedBy(initialState, 'code')
  expect(once).toMatchObject({ column: 'code', descending: false })
  const twice = sortedBy(once, 'code')
  expect(twice).toMatchObject({ column: 'code', descending: true })
  expect(sortedBy(twice, 'phone')).toMatchObject({ column: 'phone', descending: false })
})
