import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isDomain } from './domain.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('domain', isDomain, [
    'contoso.onmicrosoft.com',
    'a.bc',
    'xn--bcher-kva.example',
    `${'a'.repeat(63)}.${'b'.repeat(63)}.com`,
    `${'a'.repeat(64)}.com`,
    `a.${'b'.repeat(64)}`,
    '1.2.3.x4',
  ])
})
