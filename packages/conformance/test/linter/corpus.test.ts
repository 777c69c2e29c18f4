import { describe, expect, it } from 'vitest'
import { corpusPackages } from './corpus.ts'
import { downloadedCorpora } from './downloaded-corpora.ts'
import { describeCorpus } from './support/describe-corpus.ts'
import { verdicts } from './verdicts.ts'

const packages = corpusPackages()

/** The small ones, which still have findings of several rules. */
const few = new Set(['@octokit/webhooks-schemas', 'ajv', 'geojson-schema', 'knip', 'oxlint'])

describeCorpus(packages.filter(({ name }) => few.has(name)))

describe('the verdicts', () => {
  it('are on at least a hundred findings, each with its reason', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(100)
    const names = new Set([...packages, ...downloadedCorpora()].map(({ name }) => name))
    for (const verdict of verdicts) {
      expect(names).toContain(verdict.package)
      expect(verdict).toMatchObject({ verdict: 'true', why: expect.stringMatching(/^["A-Z].{20,}\.$/) })
    }
  })
})
