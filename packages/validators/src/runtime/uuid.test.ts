import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isUuid } from './uuid.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('uuid', isUuid, [
    '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11',
    '0C4BF1A2-5B4E-4A3C-8F30-2F2F6F3F9D11',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '0c4bf1a25b4e4a3c8f302f2f6f3f9d110000',
  ])
})
