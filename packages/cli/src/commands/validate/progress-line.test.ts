import { expect, test } from 'vitest'
import { ProgressLine } from './progress-line.ts'

test('there is no line in the first second, then one every fifth of a second', () => {
  let now = 0
  const progress = new ProgressLine(() => now)
  expect(progress.after(10, 0.1)).toBeUndefined()
  now = 2000
  expect(progress.after(5000, 0.256)).toBe('25 %, 5,000 records, 2,500 per second')
  now = 2100
  expect(progress.after(5100, 0.26)).toBeUndefined()
  now = 4000
  expect(progress.after(8000, undefined)).toBe('8,000 records, 2,000 per second')
})
