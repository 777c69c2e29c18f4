import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromForm, readForm } from '../from-form.ts'

const hostile = ['__proto__', 'constructor', 'toString', 'length', 'prototype', '\ud800', '] [']
const usual = ['a', 'b', 'x', '_x', 'dir', 'city', 'tags', 'Email', 'company_profile', 'companyProfile']
const part = fc.constantFrom(...hostile, ...usual, '0', '1', '7', '99999', '', '[]')
const steps = fc.array(fc.tuple(part, fc.boolean()), { maxLength: 3 })
const name = fc
  .tuple(part, steps)
  .map(([first, rest]) =>
    rest.reduce((text, [step, isBracket]) => text + (isBracket ? `[${step}]` : `.${step}`), first),
  )

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]
}

test('what is given is in the value, or is listed with the reason', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const given = names.map((text, index) => [text, `value ${index}`] as const)
      const { value, changes } = readForm(given)
      const kept = new Set([value, ...changes.map(({ from }) => from)].flatMap(leavesOf))
      const missing = given.filter(([, text]) => !kept.has(text))
      expect(changes.filter(({ reason }) => reason === 'technical-field')).toHaveLength(missing.length)
      expect(fromForm(given)).toEqual(value)
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }),
    { numRuns: 3000 },
  )
})

test('the same names say the same as a list and as an object', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const given = names.map((text, index) => [text, `value ${index}`] as const)
      // An object has its numbers first.
      const object = Object.fromEntries(given)
      expect(fromForm(object)).toEqual(fromForm(Object.entries(object)))
    }),
    { numRuns: 1000 },
  )
})

test('nothing makes it throw, and what it was given stays as it was', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      (form) => {
        const before = fc.stringify(form)
        const { value, changes } = readForm(form as object)
        expect(typeof value).toBe('object')
        expect(Array.isArray(changes)).toBe(true)
        expect(fc.stringify(form)).toBe(before)
      },
    ),
    { numRuns: 3000 },
  )
})
