import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { issuesOf, plainIssues } from '../../../src/plain-issues.ts'
import { plainVerdict } from '../../../src/plain-engine.ts'
import { seededRandom } from '../../../src/random.ts'
import { resourceOf } from '../../../src/resources.ts'
import { eachDocument } from './each-document.ts'

/** How many documents of each resource are compared by their verdict, and by their issues. */
type Counts = { readonly verdicts: number; readonly lists: number }

/** The validators agree with plain ajv on documents made from the schemas. */
export function describeAgreement({ verdicts, lists }: Counts): void {
  describe.each(resources)('$name', ({ name }) => {
    const { validator } = resourceOf(name)

    test('has the verdicts of plain ajv on the published schema', () => {
      const plain = plainVerdict(name)
      const tally = { true: 0, false: 0 }
      const differences: string[] = []
      eachDocument(name, verdicts, seededRandom(1), (document) => {
        const verdict = validator.check(document)
        tally[`${verdict}`] += 1
        if (verdict !== plain(document)) differences.push(JSON.stringify(document))
      })
      expect(differences).toEqual([])
      expect(tally.true + tally.false).toBeGreaterThanOrEqual(verdicts)
      expect(Math.min(tally.true, tally.false)).toBeGreaterThan(verdicts / 20)
    })

    test('has the issues that follow from the errors of plain ajv', () => {
      eachDocument(name, lists, seededRandom(2), (document) => {
        expect(issuesOf(validator, document), JSON.stringify(document)).toEqual(plainIssues(name, document))
      })
    })
  })
}
