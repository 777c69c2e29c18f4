import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { arbitrarySchema, arbitraryValue } from '../../test/arbitrary-schema.ts'
import { suiteCases, needSuite } from '../../test/official-suite.ts'
import type { Config } from '../engine/config.ts'
import { rules } from '../rules/index.ts'
import { ajvFor } from '../../test/ajv-for.ts'
import type { DialectId } from '../schema/keyword.ts'
import { findingsOf, sourcesOf } from '../testing/rule-tests.ts'
import { fix } from './fix.ts'
import { runs } from '../../test/runs.ts'

/** The rules with a safe fix for one of their bad examples; the others would only take time. */
const withSafeFixes = rules.filter((rule) =>
  rule.documentation.bad.some((example) =>
    findingsOf(rule, example).some(({ fix: safeFix }) => safeFix?.safe),
  ),
)
const everything: Config = {
  presets: [],
  rules: Object.fromEntries(withSafeFixes.map(({ id }) => [id, 'on'])),
}

/** What all safe fixes together make of a schema; undefined if there are none for it. */
function fixed(schema: unknown, dialect: DialectId): unknown {
  const { changed } = fix([{ name: 'a.json', schema }], { ...everything, dialect }, { unsafe: false })
  const text = changed.get('a.json')
  return text === undefined ? undefined : JSON.parse(text)
}

/** The schemas here have no internal references. */
/** The verdicts of ajv alone; undefined if it does not compile the schema. */
function verdicts(schema: unknown, values: readonly unknown[], dialect: DialectId) {
  const ajv = ajvFor(dialect)
  try {
    const validate = ajv.compile(schema as object)
    return values.map((value) => validate(value))
  } catch {
    return undefined
  }
}

const samples = fc.sample(arbitraryValue, { numRuns: 200, seed: 7 })

describe('safe fixes', () => {
  it('are there', () => {
    expect(withSafeFixes.length).toBeGreaterThan(5)
  })

  const bad = withSafeFixes.flatMap(({ id, documentation }) =>
    documentation.bad.map((example) => [id, example] as const),
  )

  it.each(bad)('of a bad example of %s leave nothing to fix', (_id, example) => {
    const sources = sourcesOf(example)
    const { changed } = fix(sources, everything, { unsafe: false })
    const texts = sources.map(({ name, ...source }) => {
      const text = changed.get(name)
      return text === undefined ? { name, ...source } : { name, text }
    })
    expect(fix(texts as typeof sources, everything, { unsafe: false }).applied).toBe(0)
  })

  it.each(bad)('of a bad example of %s leave the verdicts as they are', (_id, example) => {
    const schema = 'schema' in example ? example.schema : undefined
    const after = schema === undefined ? undefined : fixed(schema, '2020-12')
    const before = after === undefined ? undefined : verdicts(schema, samples, '2020-12')
    expect(before && verdicts(after, samples, '2020-12')).toEqual(before)
  })

  it('of any schema leave the verdicts as they are', () => {
    let compared = 0
    fc.assert(
      fc.property(
        arbitrarySchema,
        fc.array(arbitraryValue, { minLength: 5, maxLength: 30 }),
        (schema, values) => {
          const after = fixed(schema, '2020-12')
          const before = after === undefined ? undefined : verdicts(schema, values, '2020-12')
          if (before === undefined) return
          compared += 1
          expect(verdicts(after, values, '2020-12')).toEqual(before)
          expect(fixed(after, '2020-12')).toBeUndefined()
        },
      ),
      runs(200),
    )
    expect(compared).toBeGreaterThan(runs(10).numRuns)
  })
})

describe('safe fixes of the official test suite', () => {
  beforeEach(needSuite)

  const fixable = suiteCases().flatMap((each) => {
    const after = fixed(each.schema, each.dialect)
    return after === undefined ? [] : [{ ...each, after }]
  })
  it('are there', () => {
    expect(fixable.length).toBeGreaterThan(20)
  })
  it.each(fixable)('leave the verdicts of $name as they are', ({ dialect, schema, after, tests }) => {
    const values = tests.map(({ data }) => data)
    const before = verdicts(schema, values, dialect)
    expect(before && verdicts(after, values, dialect)).toEqual(before)
    expect(fixed(after, dialect)).toBeUndefined()
  })
})
