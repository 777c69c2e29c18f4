import { beforeEach, describe, expect, it } from 'vitest'
import { suiteCases, needSuite, suiteRemotes } from '../../../test/official-suite.ts'
import { lint } from '../../lint.ts'
import type { Rule } from '../../engine/rule.ts'
import { noReferenceCycle } from './no-reference-cycle.ts'
import { resolvableReference } from './resolvable-reference.ts'
import { uniqueAnchors } from './unique-anchors.ts'
import { uniqueIdentifiers } from './unique-identifiers.ts'
import { validPattern } from './valid-pattern.ts'
import { validSchema } from './valid-schema.ts'

const rules: readonly Rule[] = [
  validSchema,
  resolvableReference,
  noReferenceCycle,
  uniqueIdentifiers,
  uniqueAnchors,
  validPattern,
]

describe('the official test suite', () => {
  beforeEach(needSuite)

  const remotes = suiteRemotes()
  it('has a thousand schemas', () => {
    expect(suiteCases().length).toBeGreaterThan(1000)
  })
  it.each(suiteCases())('has no error in $name', ({ dialect, schema }) => {
    const source = { name: 'http://localhost:1234/suite.json', schema }
    const config = { presets: [], customRules: rules, dialect }
    const read = (uri: string) => {
      const text = remotes.get(uri)
      return text === undefined ? undefined : { name: uri, text }
    }
    const { findings } = lint([source], config, { read })
    expect(findings.map(({ rule, location, message }) => `${rule} ${location.pointer} ${message}`)).toEqual(
      [],
    )
  })
})
