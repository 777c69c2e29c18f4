import { expect, test } from 'vitest'
import { RateLimiter } from './rate-limiter.ts'

test('a window begins with the first call and ends a minute later', () => {
  let now = 1000
  const limiter = new RateLimiter(2, { now: () => now })
  expect([limiter.count('one'), limiter.count('one')]).toEqual([undefined, undefined])
  now += 30_500
  expect([limiter.count('one'), limiter.count('two')]).toEqual([30, undefined])
  now += 29_499
  expect(limiter.count('one')).toBe(1)
  now += 1
  expect(limiter.count('one')).toBeUndefined()
})

test('it remembers a bounded number of tenants', () => {
  const limiter = new RateLimiter(1, { now: () => 0 })
  limiter.count('first')
  for (let index = 0; index < 5000; index += 1) limiter.count(String(index))
  expect(limiter.count('first')).toBeUndefined()
  expect(limiter.count('4999')).toBe(60)
})
