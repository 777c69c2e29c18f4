import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlighted } from './highlight.ts'

test('the pieces together are the source', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
      expect(
        highlighted(source)
          .map(({ text }) => text)
          .join(''),
      ).toBe(source)
    }),
  )
})

test('comments, names, strings and keywords of types are told apart', () => {
  const pieces = highlighted("/** Who. */ export type A = { readonly id?: 'x' | null }").filter(
    ({ kind }) => kind !== '',
  )
  expect(pieces).toEqual([
    { kind: 'comment', text: '/** Who. */' },
    { kind: 'literal', text: 'export' },
    { kind: 'literal', text: 'type' },
    { kind: 'literal', text: 'readonly' },
    { kind: 'key', text: 'id' },
    { kind: 'string', text: "'x'" },
    { kind: 'literal', text: 'null' },
  ])
})
