import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { mutate, placesIn } from './support/in-place-mutations.ts'
import { issuesOf, plainIssues } from './support/plain-issues.ts'
import { plainVerdict } from './support/plain-engine.ts'
import { below, oneOf, type Random, seededRandom } from './support/random.ts'
import { resourceOf } from './support/resources.ts'
import { documentSampler } from './support/sample-documents.ts'

/** Documents compared by their verdict, and by their issues. */
const verdicts = 100_000
const lists = 2_000

/** Valid documents made from the schema, each with changes in some places, one after the other. */
function eachDocument(
  name: (typeof resources)[number]['name'],
  count: number,
  random: Random,
  look: (document: unknown) => void,
): void {
  const sample = documentSampler(name, random)
  for (let seen = 0; seen < count; ) {
    const document = sample()
    look(document)
    seen += 1
    const places = placesIn(document)
    for (let round = 0; places.length > 0 && round < 200; round += 1) {
      const ways = Array.from({ length: 1 + below(random, 3) }, () => mutate(oneOf(random, places), random))
      look(document)
      seen += 1
      for (const back of ways.toReversed()) back()
    }
  }
}

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
