import { expect, test } from 'vitest'
import { issuesUnder } from './issues-under.ts'

const issues = ['', '/a', '/a/b', '/a/b/0', '/ab', '/c'].map((pointer) => ({ pointer }))
const pointersUnder = (location: Parameters<typeof issuesUnder>[1]) =>
  issuesUnder(issues, location).map(({ pointer }) => pointer)

test('at the location and below, whole names only', () => {
  expect(pointersUnder('/a')).toEqual(['/a', '/a/b', '/a/b/0'])
  expect(pointersUnder(['a', 'b'])).toEqual(['/a/b', '/a/b/0'])
  expect(pointersUnder('/d')).toEqual([])
})

test('the document has all of them', () => {
  expect(pointersUnder('')).toHaveLength(issues.length)
})
