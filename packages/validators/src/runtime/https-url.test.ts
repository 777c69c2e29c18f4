import { test } from 'vitest'
import { expectSamePattern } from '../../test/support/plain-keyword.ts'
import { isHttpsUrl } from './https-url.ts'

test('has the verdicts of the expression', () => {
  expectSamePattern('https-url', isHttpsUrl, [
    'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship',
    'https://a.b:443/c%20d?e=f#g',
    'https://a#/?%41',
    'https://a?b',
  ])
})
