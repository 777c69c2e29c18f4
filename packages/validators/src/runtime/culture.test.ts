import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isCulture } from './culture.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('culture', isCulture, ['en-US', 'sr-Latn-RS', 'EN-us', 'zh-hans-cn'])
})
