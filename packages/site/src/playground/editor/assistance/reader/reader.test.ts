import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { checkpoints } from './checkpoints.ts'
import { namesAround, locationAt } from './location.ts'

/** The location at the bar. */
function locationIn(marked: string) {
  const position = marked.indexOf('|')
  const state = EditorState.create({ doc: marked.replace('|', ''), extensions: checkpoints })
  const location = locationAt(state, position)
  return location && { ...location, state, names: [...namesAround(state, location)] }
}

const described = (marked: string): string => {
  const location = locationIn(marked)
  return location === undefined
    ? 'nothing'
    : `${location.kind} /${location.path.join('/')} ${location.content}`.trim()
}

test.each([
  ['{|}', 'key /'],
  ['{"a|": 1}', 'key / a'],
  ['{"a"| : 1}', 'nothing'],
  ['{"a": |1}', 'value /a 1'],
  ['{"a": "x|y"}', 'value /a xy'],
  ['{"a": "x"|}', 'key /'],
  ['{"a": {"b": [1, {"c": |}]}}', 'value /a/b/0/c'],
  ['[{"a": 1}, {"b|": 1}]', 'key /0 b'],
  ['|', 'value /'],
  ['{"a": 1|2}', 'value /a 12'],
  ['{"a": {"b": 1}, |}', 'key /'],
  ['{"a": [|]}', 'value /a/0'],
  ['{"a\\u0062": "|"}', 'value /ab'],
])('in %s is %s', (marked, expected) => {
  expect(described(marked)).toBe(expected)
})

test.each([
  ['a name without quotation mark', '{"com|\n  "email": 1}', 'key / com'],
  ['a bare name', '{ com| }', 'key / com'],
  ['a value without quotation mark', '{"a": "I|\n  "b": 1}', 'value /a I'],
  ['a value whose mark is taken from the next', '{"a": "I|, "b": 1}', 'value /a I'],
  ['a missing value', '{"a": |\n  "b": 1}', 'value /a'],
  ['a missing comma', '{"a": {"x": 1} "b|": 1}', 'key / b'],
  ['a missing colon', '{"a" "x|"}', 'value /a x'],
  ['a trailing comma', '{"a": {"x": 1,}, "b": "|"}', 'value /b'],
  ['a missing brace', '{"a": {"b": {"|', 'key /a/b'],
  ['a bracket too many', '{"a": {"x": 1]}, "b": "|"}', 'value /b'],
  ['a missing bracket', '{"a": [1, "b": "|"}', 'value /b'],
  ['a missing brace in a list', '[{"a": 1, {"b": "|"}]', 'value /0/b'],
  ['the next line of NDJSON', '{"a": 1}\n{"b": "|"}\n', 'value /b'],
  ['the line after a name without value', '{"a": {"x"\n{"b": "|"}\n', 'value /a/x/b'],
  ['the line after one without braces', '{"a": {"x": 1\n{"b": "|"}\n', 'value /b'],
])('with %s: %s', (_what, marked, expected) => {
  expect(described(marked)).toBe(expected)
})

test.each([
  ['{"a": 1, |, "b": {"c": 1}}', ['a', 'b']],
  ['{"a": 1, "x|": {"y": 1}, "b": [{"c": 1}]}', ['a', 'b']],
  ['{"a": {"b": 1, |}, "c": 1}', ['b']],
  ['{"a": {"b": 1, "|\n "d": 2}, "c": 1}', ['b', 'd']],
])('the other names in %s are %j', (marked, expected) => {
  expect(locationIn(marked)?.names.toSorted()).toEqual(expected)
})
