import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeRule } from '../../../test/describe-rule.ts'
import { unevenMultiple } from '../../analysis/value-sets/uneven-multiple.ts'
import { noFractionalMultipleOf } from './no-fractional-multiple-of.ts'

describeRule(noFractionalMultipleOf, {
  valid: [
    { schema: { multipleOf: 0 } },
    { schema: { multipleOf: -0.01 } },
    { schema: { multipleOf: '0.01' } },
    { schema: { properties: { multipleOf: { const: 0.01 } } } },
  ],
  invalid: [
    {
      schema: { multipleOf: 0.1 },
      findings: [{ pointer: '/multipleOf', message: /disagree about 0\.3, because/ }],
    },
    { schema: { multipleOf: 1e-7 }, findings: [{ pointer: '/multipleOf', message: /is 1e-7/ }] },
  ],
})

describe('the multiple named', () => {
  it('is a multiple in decimals, but not for ajv', () => {
    const ajv = new Ajv2020({ strict: false })
    const step = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(step, ([digits, decimals]) => {
        const multipleOf = Number(`${digits}e-${decimals}`)
        const witness = unevenMultiple(multipleOf)
        if (witness === undefined) return
        expect(ajv.validate({ multipleOf }, witness)).toBe(false)
        expect(Number((witness * 10 ** decimals).toFixed(0)) % digits).toBe(0)
      }),
      { numRuns: 50 },
    )
  })
})
