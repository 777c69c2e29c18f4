import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { compareDecimals, type Decimal, isMultiple, readDecimal } from './decimal.ts'

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: -40, max: 40 }))
  .map(([digits, exponent]) => ({ digits, exponent, text: `${digits}e${exponent}` }))

/** The number times 10 to the power of 100, which is an integer. */
function scaled({ digits, exponent }: { readonly digits: bigint; readonly exponent: number }): bigint {
  return digits * 10n ** BigInt(exponent + 100)
}

function decimalIn(text: string): Decimal {
  const read = readDecimal(text)
  if (read === undefined) throw new TypeError(text)
  return read
}

describe('decimals', () => {
  it('are divided as fractions are', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.bigInt({ min: -1000n, max: 1000n }), (value, step, factor) => {
        fc.pre(step.digits !== 0n)
        const known = decimalIn(step.text)
        const isKnown = scaled(value) % scaled(step) === 0n
        expect(isMultiple(decimalIn(value.text), known)).toBe(isKnown)
        expect(isMultiple({ ...step, digits: step.digits * factor }, known)).toBe(true)
      }),
      runs(2000),
    )
  })
  it('are ordered as fractions are', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const difference = scaled(one) - scaled(other)
        expect(compareDecimals(one, other)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0)
      }),
      runs(1000),
    )
  })
  it.each([
    ['19.99', '0.01', true],
    ['2.9', '0.1', true],
    ['10000', '0.00001', true],
    ['1e400', '10', true],
    ['1e400', '7', false],
    ['1e-7', '1e-8', true],
    ['1e-9', '1e-8', false],
    ['9007199254740993', '3', true],
    ['123456789012345678901234567890', '11', false],
    ['-0.3', '0.1', true],
    ['0', '0.1', true],
    ['1e-100000', '3', false],
    ['1e999999999', '3', false],
  ])('%s is a multiple of %s: %s', (value, step, expected) => {
    expect(isMultiple(decimalIn(value), decimalIn(step))).toBe(expected)
  })
})
