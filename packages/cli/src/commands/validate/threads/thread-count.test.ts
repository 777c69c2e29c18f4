import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { threadCount } from './thread-count.ts'

const mebibyte = 1024 * 1024

test('a few bytes are for the main thread, many for as many threads as there are processors', () => {
  expect(threadCount({ bytes: 14_000, scans: true }, undefined)).toBe(1)
  expect(threadCount({ bytes: 100 * mebibyte, scans: true }, undefined)).toBe(1)
  expect(threadCount({ bytes: 100 * mebibyte, scans: false }, undefined)).toBe(availableParallelism())
  expect(threadCount({ bytes: 1000 * mebibyte, scans: true }, undefined)).toBe(availableParallelism())
})

test('the option decides', () => {
  expect(threadCount({ bytes: 1, scans: false }, 3)).toBe(3)
  expect(threadCount({ bytes: 1e12, scans: false }, 1)).toBe(1)
})
