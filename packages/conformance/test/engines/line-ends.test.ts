import { expect, test } from 'vitest'
import { exampleWith } from '../../src/documents.ts'
import { resourceOf } from '../../src/resources.ts'
import { verdictsOf } from '../../src/variant-engines.ts'
import { describeLastLineEnd, regExp } from './support/last-line-end.ts'

test('an engine whose `$` matches before a last line end is misled by a pattern alone', () => {
  const name = 'update-billing-profile-request'
  const document = exampleWith(name, [['email'], 'elin@contoso.example\n'])
  expect(resourceOf(name).validator.check(document)).toBe(false)
  expect(verdictsOf('', { code: { regExp } })(name)(document)).toBe(true)
  expect(verdictsOf('conditional-free/', { code: { regExp } })(name)(document)).toBe(false)
})

describeLastLineEnd(200)
