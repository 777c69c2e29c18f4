import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.ts'
import { runs } from '../runs.ts'

const rules = { 'valid-examples': 'error', 'valid-default': 'error', 'valid-enum-values': 'error' } as const

function found(text: string, name = 'a.json'): readonly string[] {
  const { findings } = lint([{ name, text }], { presets: [], rules })
  return findings.map(({ location }) => location.pointer)
}

const $schema = '"$schema": "https://json-schema.org/draft/2020-12/schema"'

describe('multiples', () => {
  it.each([
    ['0.01', '19.99'],
    ['0.01', '4.35'],
    ['0.1', '2.9'],
    ['0.00001', '10000'],
    ['1e-7', '3e-7'],
    ['10', '1e400'],
    ['7', '1e400'],
    ['0.1', '0.30000000000000000001'],
    ['2', '9007199254740993'],
    ['3', '9007199254740993'],
  ])('of %s: %s is not certainly wrong', (step, value) => {
    expect(found(`{ ${$schema}, "type": "number", "multipleOf": ${step}, "examples": [${value}] }`)).toEqual(
      [],
    )
    expect(found(`multipleOf: ${step}\nexamples: [${value}]\n`, 'a.yaml')).toEqual([])
  })
  it.each([
    ['0.01', '19.995'],
    ['0.1', '0.35'],
    ['3', '10000'],
    ['1e-7', '1.5e-7'],
  ])('of %s: %s is wrong', (step, value) => {
    expect(found(`{ ${$schema}, "multipleOf": ${step}, "examples": [${value}] }`)).toEqual(['/examples/0'])
  })
  it('are found however they are written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.integer({ min: -12, max: 3 }),
        fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
        (digits, exponent, factor) => {
          const [step, value] = [`${digits}e${exponent}`, `${digits * factor}e${exponent}`]
          expect(
            found(`{ ${$schema}, "multipleOf": ${step}, "default": ${value}, "enum": [${value}] }`),
          ).toEqual([])
        },
      ),
      runs(500),
    )
  })
})

describe('bounds', () => {
  it('are not exceeded by rounding', () => {
    expect(found(`{ ${$schema}, "exclusiveMaximum": 1, "examples": [0.99999999999999999999] }`)).toEqual([])
    expect(found(`{ ${$schema}, "type": "integer", "examples": [1e400] }`)).toEqual([])
    expect(found(`{ ${$schema}, "maximum": 10, "examples": [1e400, 10] }`)).toEqual(['/examples/0'])
  })
})
