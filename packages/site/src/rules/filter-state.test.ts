import { expect, test } from 'vitest'
import { type FilterState, initialState, isShown, type RuleRow, searchOf, stateOf } from './filter-state.ts'

const choices = {
  group: ['bounds', 'naming'],
  preset: ['strict'],
  severity: ['error', 'info'],
  fix: ['fix', 'fix-unsafe', 'none'],
}

const states: readonly [string, FilterState][] = [
  ['', initialState],
  ['?q=a%26b+c', { ...initialState, text: 'a&b c' }],
  ['?group=naming&fix=none', { ...initialState, group: 'naming', fix: 'none' }],
]

test.each(states)('the query %j stands for a state, and the state for the query', (search, state) => {
  expect(stateOf(search, choices)).toEqual(state)
  expect(searchOf(state)).toBe(search)
})

test.each(['?group=other', '?severity=fatal', '?x=1', '?group=constructor'])(
  'what the page does not offer in %s is as if it were not there',
  (search) => {
    expect(stateOf(search, choices)).toEqual(initialState)
  },
)

const row: RuleRow = {
  text: 'no-unbounded-string Every string has a maxLength.',
  group: 'bounds',
  presets: ['strict', 'publish'],
  severity: 'warning',
  fix: '--fix-unsafe',
}

test.each([
  [{}, true],
  [{ text: 'STRING  maxlength' }, true],
  [{ text: 'string enum' }, false],
  [{ group: 'bounds' }, true],
  [{ group: 'naming' }, false],
  [{ preset: 'publish' }, true],
  [{ preset: 'forms' }, false],
  [{ severity: 'error' }, false],
  [{ fix: 'fix' }, false],
  [{ fix: 'fix-unsafe' }, true],
  [{ fix: 'none' }, false],
])('%j shows the rule: %j', (state, expected) => {
  expect(isShown(row, { ...initialState, ...state })).toBe(expected)
})
