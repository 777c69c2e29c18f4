import { expect, test } from 'vitest'
import type { Finding } from './model.ts'
import { verdictOf } from './verdict.ts'

const place = { from: 0, to: 1, line: 1, column: 1 }
const finding: Finding = {
  issue: { code: 'required', path: ['id'], pointer: '/id', message: 'ID is required.', params: {} },
  place,
  origin: undefined,
  fixes: [],
}
const issues = (count: number, isCut = false) =>
  ({
    kind: 'issues',
    findings: Array.from({ length: count }, () => finding),
    isCut,
    notes: [],
    fixes: [],
  }) as const

test.each([
  [issues(0), 'valid', 'Valid: Customer'],
  [issues(1), 'faulty', '1 issue'],
  [issues(3), 'faulty', '3 issues'],
  [issues(100, true), 'faulty', 'More than 100 issues'],
  [{ kind: 'syntax', message: 'A comma is missing.', place } as const, 'faulty', 'Not JSON yet'],
  [{ kind: 'unexamined', message: 'Nothing here yet.' } as const, 'none', 'Nothing here yet.'],
])('the verdict on %o', (examination, kind, text) => {
  expect(verdictOf(examination, 'Customer')).toEqual({ kind, text })
})
