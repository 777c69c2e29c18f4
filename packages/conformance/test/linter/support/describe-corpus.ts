import { lint, rules } from '@openpartner/schema-lint'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../claims/claim.ts'
import { isProved } from '../claims/index.ts'
import { type CorpusPackage } from '../corpus.ts'
import { verdicts } from '../verdicts.ts'

const allRules = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]))

/** What the linter reports as errors in published schemas are errors, and a reader has confirmed each. */
export function describeCorpus(packages: readonly CorpusPackage[]): void {
  describe.each(packages)('the schemas of $name', (corpusPackage) => {
    const { name, sources } = corpusPackage
    const { findings } = lint(sources, { presets: [], rules: allRules })
    const errors = findings.filter(({ severity }) => severity === 'error')
    const files = filesOf(corpusPackage)

    it('make no rule fail', () => {
      expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([])
    })

    it('have the errors that a reader found to be errors, and no others', () => {
      const found = errors.map(({ rule, location }) => `${rule} ${location.file}#${location.pointer}`)
      const read = verdicts.filter((verdict) => verdict.package === name)
      expect(found.toSorted()).toEqual(
        read.map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`).toSorted(),
      )
    })

    it('have errors that can be shown without the linter', () => {
      const unproved = errors
        .map(({ rule, message, location: { file, pointer } }) => ({ rule, file, pointer, message }))
        .filter((claim) => !isProved(claim, files))
      expect(unproved).toEqual([])
    })
  })
}
