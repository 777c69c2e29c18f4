import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAjv } from './compiler.ts'
import { judgeLeaf } from './leaf.ts'

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0, 1e21, 2 ** 53, Number.MAX_VALUE),
  fc.string({ maxLength: 4, unit: 'binary' }),
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

/** Simple schemas, and now and then one with a keyword that only ajv judges, or a value that no keyword takes. */
const schema = fc
  .tuple(fc.record(values), fc.subarray(Object.keys(values), { maxLength: 3 }))
  .map(([all, chosen]) => Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))))

describe('judging simple schemas without compiling them', () => {
  it('gives the verdicts of ajv', () => {
    const ajv = createAjv('draft-07', () => {
      throw new Error('no references here')
    })
    let judged = 0
    fc.assert(
      fc.property(schema, value, (simple, instance) => {
        const verdict = attempt(() => judgeLeaf(simple, instance))
        if (verdict === undefined) return
        judged += 1
        const validate = ajv.compile(simple)
        expect(verdict.length === 0).toBe(validate(instance))
        // What refuses the value is a keyword that refuses it alone.
        for (const { keyword } of verdict) {
          const alone = Object.fromEntries(Object.entries(simple).filter(([name]) => name === keyword))
          expect(ajv.compile(alone)(instance)).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
    expect(judged).toBeGreaterThan(500)
  })
})

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
