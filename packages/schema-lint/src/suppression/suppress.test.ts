import { describe, expect, it } from 'vitest'
import type { Config } from '../engine/config.ts'
import { lint } from '../lint.ts'

const bounds = { minimum: 2, maximum: 1 }
const only: Config = {
  presets: [],
  rules: {
    'no-contradictory-bounds': 'on',
    'no-unused-suppression': 'on',
    'no-expired-suppression': 'on',
    'no-suppression-without-reason': 'on',
    'no-unknown-suppression': 'on',
  },
}
const run = (schema: unknown, config: Config = {}) => {
  const { findings, suppressed } = lint([{ name: 'a.schema.json', schema }], { ...only, ...config })
  const short = ({ rule, location }: (typeof findings)[number]) => `${rule} ${location.pointer}`
  return {
    found: findings.map(short),
    suppressed: suppressed.map((each) => `${short(each)}: ${each.suppression.reason}`),
  }
}

describe('a suppression in a comment', () => {
  const comment = 'schema-lint-disable no-contradictory-bounds: the service sends it so'

  it('covers its schema and everything in it, and nothing else', () => {
    const schema = { properties: { a: { $comment: comment, items: bounds }, ab: bounds } }
    expect(run(schema)).toEqual({
      found: ['no-contradictory-bounds /properties/ab/minimum'],
      suppressed: ['no-contradictory-bounds /properties/a/items/minimum: the service sends it so'],
    })
  })

  it('may be among other lines, name several rules and a last day', () => {
    const text = `Kept for old clients.\nschema-lint-disable no-unused-suppression, no-contradictory-bounds until 9998-01-31: agreed`
    expect(run({ $comment: text, ...bounds }).suppressed).toEqual([
      'no-contradictory-bounds /minimum: agreed',
    ])
  })

  it('is itself reported without a reason, after its day, misspelled, or unused', () => {
    const disable = 'schema-lint-disable no-contradictory-bounds'
    expect(run({ $comment: disable, ...bounds }).found).toEqual([
      'no-suppression-without-reason /$comment',
      'no-contradictory-bounds /minimum',
    ])
    expect(run({ $comment: `${disable} until 2001-12-31: soon`, ...bounds }).found).toEqual([
      'no-expired-suppression /$comment',
      'no-contradictory-bounds /minimum',
    ])
    expect(run({ $comment: 'schema-lint-disable no-contradictory-bound: so' }).found).toEqual([
      'no-unknown-suppression /$comment',
    ])
    expect(run({ $comment: `${disable}: so` }).found).toEqual(['no-unused-suppression /$comment'])
  })

  it('is not called unused while its rule is off', () => {
    const rules = { ...only.rules, 'no-contradictory-bounds': 'off' } as const
    expect(run({ $comment: comment }, { rules }).found).toEqual([])
  })
})

describe('a suppression in a configuration', () => {
  const suppression = { rule: 'no-contradictory-bounds', reason: 'generated' }

  it('may be for some files and a location', () => {
    const here = { ...suppression, files: ['*.schema.json'], pointer: '/items' }
    const schema = { items: bounds, not: bounds }
    expect(run(schema, { suppressions: [here] })).toEqual({
      found: ['no-contradictory-bounds /not/minimum'],
      suppressed: ['no-contradictory-bounds /items/minimum: generated'],
    })
    const elsewhere = { ...suppression, files: ['other/**'] }
    expect(run(bounds, { suppressions: [elsewhere] }).suppressed).toEqual([])
  })

  it('is reported in the configuration file', () => {
    const { findings } = lint([], { ...only, name: 'schema-lint.config.json', suppressions: [suppression] })
    expect(findings).toMatchObject([
      {
        rule: 'no-unused-suppression',
        location: { file: 'schema-lint.config.json', pointer: '/suppressions/0' },
      },
    ])
  })
})
