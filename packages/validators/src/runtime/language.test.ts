import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isLanguage } from './language.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('language', isLanguage, ['en', 'pt-PT', 'EN-us', 'zz'])
})
