import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isNotBlank } from './not-blank.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('not-blank', isNotBlank, [
    ' ',
    ' \t\r\n\v\f',
    '\u00a0\u2003\u200b',
    '\u3000\ufeff',
    ' a',
    '\u0085',
  ])
})
