import { describe, expect, it } from 'vitest'
import { lint } from '../../lint.ts'
import { contradictionRules } from './index.ts'

/** Errors about one keyword alone. */
const aboutOne = new Set(['no-pattern-without-match', 'no-discriminator-mismatch'])

const errors = contradictionRules.filter(({ id, severity }) => severity === 'error' && !aboutOne.has(id))
const cases = errors.flatMap((rule) =>
  rule.documentation.bad.map((example) => [rule.id, JSON.stringify(example), rule, example] as const),
)

describe('an error about a contradiction names its other side', () => {
  it.each(cases)('%s in %s', (_id, _text, rule, example) => {
    const sources = 'schema' in example ? [{ name: 'a.json', schema: example.schema }] : []
    const { findings } = lint(sources, { presets: [], customRules: [rule] })
    const alone = findings.filter(({ related = [], message }) => {
      // What rejects by itself has no other side.
      const isFalse = /"contains" requires .* it is false|every string, and names are strings/.test(message)
      return related.length === 0 && !isFalse
    })
    expect(alone.map(({ message }) => message)).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
  })
  it('says which property, keywords and values they are about', () => {
    const unit = (type: string) => ({ properties: { 'xdm:unit': { type } } })
    const schema = { ...unit('null'), type: 'object', required: ['xdm:unit'], allOf: [unit('string')] }
    const [finding] = lint([{ name: 'a.json', schema }], { presets: [], customRules: errors }).findings
    expect(finding?.message).toBe(
      '"allOf" accepts nothing: in "xdm:unit", "type" is "null" in one place and "string" in another.',
    )
    expect(finding?.related?.map(({ pointer }) => pointer)).toEqual([
      '/properties/xdm:unit/type',
      '/allOf/0/properties/xdm:unit/type',
    ])
  })
})
