import { expect, test } from 'vitest'
import { exceeds } from './size-guard.ts'

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = { value }
  return value
}

test('documents of a usual size pass', () => {
  expect(exceeds('text')).toBeUndefined()
  expect(exceeds(nested(200))).toBeUndefined()
  expect(exceeds(Array.from({ length: 499_999 }, () => 0))).toBeUndefined()
})

test('too deep and too big are told apart, and cycles end', () => {
  expect(exceeds(nested(202))).toBe('too-deep')
  expect(exceeds(nested(1_000_000))).toBe('too-deep')
  expect(exceeds(Array.from({ length: 500_001 }, () => 0))).toBe('too-big')
  expect(exceeds(Object.assign([], { length: 2 ** 32 - 1 }))).toBe('too-big')
  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  expect(exceeds(cycle)).toBe('too-deep')
})
