import { resources } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { seededRandom } from '../../../src/random.ts'
import { resourceOf } from '../../../src/resources.ts'
import { verdictsOf } from '../../../src/variant-engines.ts'
import { eachDocument } from './each-document.ts'

/** `$` as PCRE (MongoDB), Java (AWS Glue), .NET and Python read it: before a last line end as well. */
const lastLineEnd = '(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?$'
export const regExp = Object.assign(
  (pattern: string, flags: string) => new RegExp(pattern.replace(/\$$/, lastLineEnd), flags),
  { code: 'new RegExp' },
)

/** The conditional-free schemas give the same verdicts where `$` also matches before a last line end. */
export function describeLastLineEnd(documents: number): void {
  const verdictOf = verdictsOf('conditional-free/', { code: { regExp } })

  test.each(resources)('conditional-free/$name has the same verdicts in such an engine', ({ name }) => {
    const { validator } = resourceOf(name)
    const verdict = verdictOf(name)
    const differences: string[] = []
    eachDocument(name, documents, seededRandom(4), (document) => {
      if (verdict(document) !== validator.check(document)) differences.push(JSON.stringify(document))
    })
    expect(differences).toEqual([])
  })
}
