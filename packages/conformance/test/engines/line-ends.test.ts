import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { eachDocument } from './support/each-document.ts'
import { exampleWith } from '../../src/documents.ts'
import { seededRandom } from '../../src/random.ts'
import { resourceOf } from '../../src/resources.ts'
import { verdictsOf } from '../../src/variant-engines.ts'

/** `$` as PCRE (MongoDB), Java (AWS Glue), .NET and Python read it: before a last line end as well. */
const lastLineEnd = '(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?$'
const regExp = Object.assign(
  (pattern: string, flags: string) => new RegExp(pattern.replace(/\$$/, lastLineEnd), flags),
  { code: 'new RegExp' },
)

const verdictOf = verdictsOf('conditional-free/', { code: { regExp } })

test('an engine whose `$` stands before a last line end is misled by a pattern alone', () => {
  const name = 'update-billing-profile-request'
  const document = exampleWith(name, [['email'], 'elin@contoso.example\n'])
  expect(resourceOf(name).validator.check(document)).toBe(false)
  expect(verdictsOf('', { code: { regExp } })(name)(document)).toBe(true)
  expect(verdictOf(name)(document)).toBe(false)
})

test.each(resources)('conditional-free/$name has the same verdicts in such an engine', ({ name }) => {
  const { validator } = resourceOf(name)
  const verdict = verdictOf(name)
  const differences: string[] = []
  eachDocument(name, 2000, seededRandom(4), (document) => {
    if (verdict(document) !== validator.check(document)) differences.push(JSON.stringify(document))
  })
  expect(differences).toEqual([])
})
