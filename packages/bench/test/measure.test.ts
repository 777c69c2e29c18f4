import { expect, test } from 'vitest'
import { interleave } from '../src/measure/interleave.ts'
import { median, timesAsFast } from '../src/measure/statistics.ts'
import { missedBy } from '../src/result.ts'

test('the median of an odd and of an even number of figures', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([])).toBeNaN()
})

test('ratios are computed round by round', () => {
  expect(timesAsFast([10, 20, 30], [5, 10, 10])).toBe(2)
  expect(timesAsFast([], [1])).toBeNull()
})

test('all candidates run equally often, one after the other, each round starting from another one', () => {
  const calls: string[] = []
  const candidate = (name: string) => ({ name, count: () => calls.push(name) * 0 })
  const times = interleave(['a', 'b', 'c'].map(candidate), ['document'], { warmUp: 0, slice: 0, rounds: 2 })
  expect(calls.join('')).toBe('abcabcacb')
  expect([...times.values()].map(({ length }) => length)).toEqual([2, 2, 2])
})

test('a candidate whose count changes has not done its work', () => {
  let calls = 0
  const fickle = { name: 'fickle', count: () => (calls += 1) }
  expect(() => interleave([fickle], [1], { warmUp: 0, slice: 0, rounds: 1 })).toThrow('fickle is not steady')
})

test('a target is missed by a share of what was wanted', () => {
  const target = { name: '', unit: 'times' } as const
  expect(missedBy({ ...target, min: 5, measured: 4 })).toBeCloseTo(0.2)
  expect(missedBy({ ...target, max: 5, measured: 6 })).toBeCloseTo(0.2)
  expect(missedBy({ ...target, max: 5, measured: 5 })).toBe(0)
  expect(missedBy({ ...target, min: 5, measured: null })).toBeNull()
})
