import { test } from 'vitest'
import { formatChecks } from '../../test/support/format-checks.ts'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'

test.each(formatChecks)('$name has the verdicts of the pattern', ({ name, check, seeds }) => {
  expectSamePattern(name, check, seeds, 10_000)
})
