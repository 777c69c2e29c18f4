import { expect, test } from 'vitest'
import type { LocatedIssue } from './model.ts'
import { verdictOf } from './verdict.ts'

const location = { from: 0, to: 1, line: 1, column: 1 }
const located: LocatedIssue = {
  issue: { code: 'required', path: ['id'], pointer: '/id', message: 'ID is required.', params: {} },
  location,
  origin: undefined,
  fixes: () => [],
}
const issues = (count: number, isCut = false) =>
  ({
    kind: 'issues',
    issues: Array.from({ length: count }, () => located),
    isCut,
    notes: [],
    fixes: [],
    changes: { count: 0, list: () => [] },
  }) as const

const lines = (valid: number, invalid: number, broken: number) => ({
  ...issues(invalid),
  lines: { valid, invalid, broken, syntaxErrors: [] },
})

test.each([
  [issues(0), 'valid', 'Valid: Customer'],
  [issues(1), 'invalid', '1 issue'],
  [issues(3), 'invalid', '3 issues'],
  [issues(100, true), 'invalid', 'More than 100 issues'],
  [lines(3, 0, 0), 'valid', 'Valid: 3 records of Customer'],
  [lines(1, 0, 0), 'valid', 'Valid: 1 record of Customer'],
  [lines(9, 2, 1), 'invalid', '12 records: 9 valid, 2 with issues, 1 not JSON'],
  [lines(0, 0, 2), 'invalid', '2 records: 0 valid, 2 not JSON'],
  [{ kind: 'syntax', message: 'A comma is missing.', location } as const, 'invalid', 'Not JSON yet'],
  [{ kind: 'unchecked', message: 'Nothing here yet.' } as const, 'none', 'Nothing here yet.'],
])('the verdict on %o', (result, kind, text) => {
  expect(verdictOf(result, 'Customer')).toEqual({ kind, text })
})
