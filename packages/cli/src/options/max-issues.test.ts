import { expect, test } from 'vitest'
import { maxIssuesOf } from './max-issues.ts'

test('whole numbers from 1', () => {
  expect(['1', '25', '0100'].map(maxIssuesOf)).toEqual([1, 25, 100])
})

test.each(['0', '-1', '1.5', '1e3', '', ' ', 'many', '9'.repeat(20)])('not %j', (text) => {
  expect(() => maxIssuesOf(text)).toThrow('whole number of at least 1')
})
