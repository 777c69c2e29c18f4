import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrarySchema, arbitraryValue } from '../../../test/arbitrary-schema.ts'
import { subschemaOf } from '../../../test/subschema-of.ts'
import { areDisjoint, isEmpty } from './emptiness.ts'
import { mayContain } from './membership.ts'
import { lengthsOf } from '../patterns/pattern-lengths.ts'
import { unite } from './unite.ts'
import type { ValueSet } from './value-set.ts'
import { valueSetOf } from './value-set-of.ts'
import { witnessesOf } from './witnesses.ts'
import { runs } from '../../../test/runs.ts'

// The class for draft-07: the keywords used mean the same there, and the one for 2020-12 fails on some schemas where it
// counts what was evaluated.
const ajv = new Ajv({ strict: false, logger: false, validateSchema: false })

/** Whether ajv, which knows nothing of sets, accepts a value. */
function acceptsBy(schema: unknown): (value: unknown) => boolean {
  const validate = ajv.compile(schema as object)
  return (value) => validate(value)
}

function setOf(value: unknown): ValueSet {
  const { schema, resolve } = subschemaOf(value)
  return valueSetOf(schema, resolve)
}

const values = fc.array(arbitraryValue, { minLength: 10, maxLength: 25 })

describe('what the analysis knows about a schema, by ajv', () => {
  it('a set holds every instance that the schema accepts', () => {
    fc.assert(
      fc.property(arbitrarySchema, values, (schema, instances) => {
        const set = setOf(schema)
        const accepts = acceptsBy(schema)
        const tried = [...instances, ...witnessesOf(set)]
        expect(tried.filter((value) => accepts(value) && !mayContain(set, value))).toEqual([])
      }),
      runs(600, 10),
    )
  })
  it('a schema whose set is empty accepts nothing', () => {
    fc.assert(
      fc.property(arbitrarySchema, values, (schema, instances) => {
        if (!isEmpty(setOf(schema))) return
        expect(instances.filter(acceptsBy(schema))).toEqual([])
      }),
      runs(600, 10),
    )
  })
  it('two schemas that are disjoint accept no value together', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, values, (one, other, instances) => {
        if (!areDisjoint(setOf(one), setOf(other))) return
        const both = { allOf: [one, other] }
        expect(instances.filter(acceptsBy(both))).toEqual([])
      }),
      runs(600, 10),
    )
  })
  it('what either schema accepts is in the union of their sets', () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, values, (one, other, instances) => {
        const union = unite(setOf(one), setOf(other))
        const accepts = acceptsBy({ anyOf: [one, other] })
        expect(instances.filter((value) => accepts(value) && !mayContain(union, value))).toEqual([])
      }),
      runs(600, 10),
    )
  })
  it('finds an example of most small schemas that accept something', () => {
    const found = fc
      .sample(arbitrarySchema, { numRuns: 100, seed: 1 })
      .filter((schema) => witnessesOf(setOf(schema)).some(acceptsBy(schema)))
    expect(found.length).toBeGreaterThan(30)
  })
})

describe('how long matches of a pattern are, by the texts that fast-check makes from it', () => {
  it.each(['^a{2,4}$', '^(ab|c)?$', 'x+', '^[0-9]{4}-[0-9]{2}$', '^a|bb$', '^(?:a{2}){3}$', '^.$'])(
    '%s',
    (pattern) => {
      const lengths = lengthsOf(pattern)
      const expression = new RegExp(pattern, 'u')
      fc.assert(
        fc.property(fc.stringMatching(expression), (text) => {
          const length = [...text].length
          return (
            lengths !== 'never' && lengths !== undefined && length >= lengths.min && length <= lengths.max
          )
        }),
      )
    },
  )
  it.each([
    ['^a{2,4}$', { min: 2, max: 4 }],
    ['^(ab|c)?$', { min: 0, max: 2 }],
    ['^a|bb$', { min: 1, max: Infinity }],
    ['(?=aaa)', { min: 0, max: Infinity }],
    ['^(?:a{2}){3}$', { min: 6, max: 6 }],
    ['a^', 'never'],
    ['$a', 'never'],
    ['[]', 'never'],
    ['[]?b*^$', { min: 0, max: Infinity }],
    ['(', undefined],
  ])('of %s is %j', (pattern, expected) => {
    expect(lengthsOf(pattern)).toEqual(expected)
  })
})

describe('schemas that lead back to themselves', () => {
  it.each([
    { $ref: '#' },
    { allOf: [{ $ref: '#' }] },
    { anyOf: [{ $ref: '#' }, { type: 'string' }] },
    { required: ['a'], properties: { a: { $ref: '#' } } },
    { oneOf: [{ required: ['a'], properties: { a: { $ref: '#/oneOf/0' } } }, { $ref: '#/oneOf/0' }] },
  ])('%j is not called empty, and ends', (schema) => {
    const set = setOf(schema)
    expect(isEmpty(set)).toBe(false)
    expect(Array.isArray(witnessesOf(set))).toBe(true)
  })
})
