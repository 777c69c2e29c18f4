import { expect, test } from 'vitest'
import { fuzz, fuzzBytes } from './support/fuzz/fuzz.ts'

test('no request ends in 500 or without an answer, and each has its line in the log', async () => {
  const { requests, failed, logged, statuses } = await fuzz(1000, 1)
  expect(failed).toEqual([])
  expect(logged).toBe(requests)
  // Not all of it is turned away at the door.
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '201', '400', '404']))
})

test('bytes that are hardly a request are answered, and each answer has its line in the log', async () => {
  const { answers, logged } = await fuzzBytes(300, 1)
  expect(answers.filter((status) => status === 500)).toEqual([])
  expect(logged).toEqual(answers)
  expect(answers.length).toBeGreaterThan(250)
})
