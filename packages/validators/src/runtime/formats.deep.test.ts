import { test } from 'vitest'
import { formatChecks } from '../../test/support/format-checks.ts'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'

test.each(formatChecks)('$name has the verdicts of the pattern on many texts', ({ name, check, seeds }) => {
  expectSamePattern(name, check, seeds, 1_000_000)
})
