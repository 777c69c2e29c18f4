import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySchema, arbitraryValue } from '../../../test/arbitrary-schema.ts'
import { kindsIn } from '../../../test/saying-outright.ts'
import { kindOf } from '../../analysis/value-sets/kinds.ts'
import { lint } from '../../lint.ts'
import type { Finding } from '../../engine/finding.ts'
import { keywords } from '../../schema/keywords.ts'
import { contradictionRules } from './index.ts'
import { runs } from '../../../test/runs.ts'

// The class for draft-07: the keywords used mean the same there, and the one for 2020-12 fails on some schemas where it
// counts what was evaluated.
const ajv = new Ajv({ strict: false, logger: false, validateSchema: false })
const values = fc.array(arbitraryValue, { minLength: 10, maxLength: 20 })

/** Schemas with types, of which there are few, so that two of them often overlap. */
const typedSchema = fc.oneof(
  fc.record({ type: fc.constantFrom('integer', 'number'), minimum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({
    type: fc.constant('integer'),
    exclusiveMinimum: fc.constantFrom(0, 0.5),
    multipleOf: fc.constantFrom(1, 2, 3),
  }),
  fc.record({
    type: fc.constant('string'),
    minLength: fc.nat(3),
    pattern: fc.constantFrom('^a*$', '^[ab]?', 'b$'),
  }),
  fc.record({ enum: fc.array(arbitraryValue, { minLength: 1, maxLength: 3 }) }),
  arbitrarySchema,
)

function acceptedBy(schema: unknown, instances: readonly unknown[]): readonly unknown[] {
  const validate = ajv.compile(schema as object)
  return instances.filter((value) => validate(value))
}

function findingsIn(schema: unknown): readonly Finding[] {
  return lint([{ name: 'a.schema.json', schema }], { presets: [], customRules: contradictionRules }).findings
}

function findingAt(
  findings: readonly Finding[],
  rule: string,
  pointers: readonly string[],
): Finding | undefined {
  return findings.find((finding) => finding.rule === rule && pointers.includes(finding.location.pointer))
}

/** Whether a value is of the kinds that a finding is about. */
function isMeant({ message }: Finding, value: unknown): boolean {
  const kinds = kindsIn(message)
  return kinds.length === 0 || kinds.includes(kindOf(value))
}

describe('what the rules claim, by ajv', () => {
  it('an impossible allOf accepts nothing', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, values, (one, other, instances) => {
        const schema = { allOf: [one, other] }
        const found = findingAt(findingsIn(schema), 'no-impossible-all-of', ['/allOf/0', '/allOf/1'])
        if (found === undefined) return
        expect(acceptedBy(schema, instances).filter((value) => isMeant(found, value))).toEqual([])
      }),
      runs(800, 20),
    )
  })
  it('a dead branch accepts nothing that the keywords beside it accept', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, values, (around, branch, instances) => {
        if (typeof around !== 'object' || around === null || 'anyOf' in around) return
        const findings = findingsIn({ ...around, anyOf: [branch] })
        const found = findingAt(findings, 'no-impossible-any-of', ['/anyOf/0'])
        if (found === undefined) return
        const accepted = acceptedBy({ allOf: [around, branch] }, instances)
        expect(accepted.filter((value) => isMeant(found, value))).toEqual([])
      }),
      runs(800, 20),
    )
  })
  it('what two branches of oneOf are said to accept, both accept', () => {
    let shown = 0
    fc.assert(
      fc.property(typedSchema, typedSchema, (one, other) => {
        const finding = findingsIn({ oneOf: [one, other] }).find(
          ({ rule, location }) => rule === 'no-overlapping-one-of' && location.pointer === '/oneOf/1',
        )
        const witness = /accept (.*), so it is rejected/.exec(finding?.message ?? '')?.[1]
        if (witness === undefined || witness.endsWith('…')) return
        shown += 1
        const value: unknown = JSON.parse(witness)
        expect(acceptedBy(one, [value])).toEqual([value])
        expect(acceptedBy(other, [value])).toEqual([value])
      }),
      { numRuns: 100, seed: 7 },
    )
    expect(shown).toBeGreaterThan(5)
  })
  it('an if that never matches accepts nothing that the rest accepts', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, values, (around, condition, instances) => {
        if (typeof around !== 'object' || around === null) return
        const found = findingAt(findingsIn({ ...around, if: condition, then: {} }), 'no-impossible-if', [
          '/if',
        ])
        if (found === undefined) return
        const accepted = acceptedBy({ allOf: [around, condition] }, instances)
        expect(accepted.filter((value) => isMeant(found, value))).toEqual([])
      }),
      runs(800, 20),
    )
  })
})

describe('invalid schemas', () => {
  const names = keywords.map(({ name }) => name).filter((name) => name !== '$schema')
  const dialects = [
    'http://json-schema.org/draft-04/schema#',
    'http://json-schema.org/draft-07/schema#',
    'https://json-schema.org/draft/2019-09/schema',
    'https://json-schema.org/draft/2020-12/schema',
  ]
  const anything = fc.oneof(
    arbitraryValue,
    fc.constantFrom(
      '#',
      '#/allOf/0',
      [[]],
      [null],
      { a: [] },
      { a: null },
      { __proto__: 1 },
      [{ $ref: '#' }],
      {
        $ref: '#',
      },
    ),
  )
  it('make no rule fail', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), anything),
        fc.constantFrom(...dialects),
        (schema, $schema) => {
          const findings = findingsIn({ ...schema, $schema })
          expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([])
        },
      ),
      runs(500),
    )
  })
})
