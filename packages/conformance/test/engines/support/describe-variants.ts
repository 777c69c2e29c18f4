import { loadFixtures } from '@openpartner/fixtures'
import { resources } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../src/random.ts'
import { resourceOf } from '../../../src/resources.ts'
import { folders, verdictsOf } from '../../../src/variant-engines.ts'
import { eachDocument } from './each-document.ts'

/** Every variant of the schemas gives the validators' verdicts, on fixtures and on a number of generated documents of each resource. */
export function describeVariants(documents: number): void {
  const byVariant = folders.map((folder) => [folder, verdictsOf(folder)] as const)

  describe.each(resources)('$name', ({ name }) => {
    const { validator } = resourceOf(name)
    const verdicts = byVariant.map(([folder, of]) => [folder, of(name)] as const)

    /** The variants that do not have this verdict. */
    const dissenters = (document: unknown, expected: boolean): string[] =>
      verdicts.filter(([, verdict]) => verdict(document) !== expected).map(([folder]) => folder)

    test('every variant has the validator’s verdict on every fixture', () => {
      const { valid, asSent, invalid } = loadFixtures(name)
      const expected = [
        ...valid.map(({ file, value }) => ({ file, value, verdict: true })),
        ...invalid.map(({ file, value }) => ({ file, value, verdict: false })),
        ...asSent.map(({ file, value }) => ({ file, value, verdict: validator.check(value) })),
      ]
      const differences = expected.filter(
        ({ value, verdict }) => validator.check(value) !== verdict || dissenters(value, verdict).length > 0,
      )
      expect(differences.map(({ file }) => file)).toEqual([])
    })

    test('every variant has the validator’s verdict on generated documents', () => {
      const tally = { true: 0, false: 0 }
      const differences: string[] = []
      eachDocument(name, documents, seededRandom(3), (document) => {
        const verdict = validator.check(document)
        tally[`${verdict}`] += 1
        const found = dissenters(document, verdict)
        if (found.length > 0) differences.push(`${found.join()}: ${JSON.stringify(document)}`)
      })
      expect(differences).toEqual([])
      expect(tally.true + tally.false).toBeGreaterThanOrEqual(documents)
      expect(Math.min(tally.true, tally.false)).toBeGreaterThan(documents / 20)
    })
  })
}
