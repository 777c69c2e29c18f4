import { expect, test } from 'vitest'
import { type Normalizer, normalized } from './normalized.ts'

const append =
  (text: string): Normalizer =>
  (value) => ({
    value: `${String(value)}${text}`,
    changes: [{ pointer: '', from: value, to: `${String(value)}${text}`, reason: text }],
  })

test('none, one or several normalizers, the first first', () => {
  expect(normalized('a')).toEqual({ value: 'a', changes: [] })
  expect(normalized('a', append('b')).value).toBe('ab')
  const { value, changes } = normalized('a', [append('b'), append('c')])
  expect(value).toBe('abc')
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    ['a', 'ab'],
    ['ab', 'abc'],
  ])
})
