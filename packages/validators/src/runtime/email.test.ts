import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isEmail } from './email.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('email', isEmail, [
    'elin@contoso.example',
    "o'neill+tag@mail.contoso.co",
    '_a.b.c@x-y.io',
    '0!#$%&*/=?^`{|}~-@a.bc',
    `a@${'b'.repeat(63)}.com`,
    `${'a'.repeat(70)}@b.co`,
  ])
})
