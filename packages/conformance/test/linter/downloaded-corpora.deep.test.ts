import { lint, rules } from '@openpartner/schema-lint'
import { skipBecause } from '@openpartner/test-helpers/skip-because'
import { describe, expect, it } from 'vitest'
import { filesOf } from './claims/claim.ts'
import { isProved } from './claims/index.ts'
import { areDownloaded, downloadedCorpora } from './downloaded-corpora.ts'
import { verdicts } from './verdicts.ts'

const certainRules = Object.fromEntries(
  rules.filter(({ severity }) => severity === 'error').map(({ id }) => [id, 'on' as const]),
)

/** Together they have so many errors. */
let proved = 0

describe('published files that are too large to come along', () => {
  it.for(downloadedCorpora())(
    '$name has errors that can be shown without the linter',
    ({ read }, context) => {
      if (!areDownloaded) return skipBecause(context, '.ci/install-corpora has not downloaded them')
      const corpus = read()
      const { findings } = lint(corpus.sources, { presets: [], rules: certainRules })
      expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([])
      const files = filesOf(corpus)
      const claims = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message, location: { file, pointer } }) => ({ rule, file, pointer, message }))
      const unproved = claims.filter((claim) => !isProved(claim, files))
      const byReader = verdicts.filter((verdict) => verdict.package === corpus.name)
      expect(unproved.map(locationOf).toSorted()).toEqual(byReader.map(locationOf).toSorted())
      proved += claims.length
    },
  )

  it('have errors by the hundred', (context) => {
    if (!areDownloaded) return skipBecause(context, '.ci/install-corpora has not downloaded them')
    expect(proved).toBeGreaterThan(300)
  })
})

function locationOf({ rule, file, pointer }: { rule: string; file: string; pointer: string }): string {
  return `${rule} ${file}#${pointer}`
}
