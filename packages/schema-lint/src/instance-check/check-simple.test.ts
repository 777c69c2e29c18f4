import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '@openpartner/test-helpers/any-character'
import { createAjv } from './compiler.ts'
import { checkSimple } from './check-simple.ts'
import { runs } from '../../test/runs.ts'

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0, 1e21, 2 ** 53, Number.MAX_VALUE),
  fc.string({ maxLength: 4, unit: anyCharacter }),
  fc.constantFrom('', 'a', 'ab', '😀', '\uD800', null, true, false, '1'),
  fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('a', '__proto__'), fc.integer({ min: 0, max: 1 }), {
    noNullPrototype: true,
  }),
)

const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')
const limit = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constant(0.5))

const values = {
  type: fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(type, { minLength: 1 }) },
    { weight: 9, arbitrary: type },
    fc.constantFrom(5, 'text'),
  ),
  enum: fc.oneof({ weight: 9, arbitrary: fc.array(value, { minLength: 1, maxLength: 4 }) }, fc.constant([])),
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: fc.oneof({ weight: 9, arbitrary: limit }, fc.constant(true)),
  exclusiveMaximum: limit,
  minLength: fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, fc.constant('2')),
  maxLength: fc.nat(4),
  pattern: fc.constantFrom('^a', 'b$', '^.$', '^[a-z]*$', '\\-', '('),
  maxItems: fc.nat(2),
}

/** Simple schemas, and now and then one with a keyword that only ajv checks, or a value that no keyword takes. */
const schema = fc
  .tuple(fc.record(values), fc.subarray(Object.keys(values), { maxLength: 3 }))
  .map(([all, chosen]) => Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))))

const { structured } = fc.letrec((tie) => ({
  structured: fc.oneof(
    { maxDepth: 3 },
    schema,
    fc.boolean(),
    fc.record(
      {
        type: fc.constantFrom('object', 'array'),
        required: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('structured'), { noNullPrototype: true }),
        additionalProperties: tie('structured'),
        items: tie('structured'),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  ),
}))

const { nested } = fc.letrec((tie) => ({
  nested: fc.oneof(
    { maxDepth: 3 },
    value,
    fc.array(tie('nested'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('nested'), { noNullPrototype: true }),
  ),
}))

describe('checking simple schemas without compiling them', () => {
  it.each([
    ['flat', schema, value],
    ['structured', structured, nested],
  ])('gives the verdicts of ajv on %s values', (_name, schemas, instances) => {
    const ajv = createAjv('draft-07', noReferences)
    let rejected = 0
    let accepted = 0
    fc.assert(
      fc.property(schemas, instances, (simple, instance) => {
        const verdict = attempt(() => checkSimple(simple, instance, noReferences))
        // Ajv rejects the whole schema, although this value does not reach the broken part.
        const validate = attempt(() => ajv.compile(simple as object))
        if (verdict === undefined || validate === undefined) return
        if (verdict.length === 0) accepted += 1
        else rejected += 1
        expect(verdict.length === 0).toBe(validate(instance))
      }),
      runs(1000),
    )
    expect(rejected).toBeGreaterThan(runs(50).numRuns)
    expect(accepted).toBeGreaterThan(runs(50).numRuns)
  })
})

function noReferences(): never {
  throw new Error('no references here')
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
