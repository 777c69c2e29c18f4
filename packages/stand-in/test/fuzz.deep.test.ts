import process from 'node:process'
import { expect, test } from 'vitest'
import { fuzz, fuzzBytes } from './support/fuzz/fuzz.ts'

/** `STAND_IN_FUZZ=100000` for the long run. */
const count = Number(process.env.STAND_IN_FUZZ ?? 5_000)

test(`${count} requests: no 500, no hang, no line missing in the log`, async () => {
  const { requests, failed, logged, statuses } = await fuzz(count, 1000)
  process.stdout.write(`${JSON.stringify(statuses)}\n`)
  expect(failed).toEqual([])
  expect(logged).toBe(requests)
})

test(`${count / 10} changed in any byte`, async () => {
  const { answers, logged } = await fuzzBytes(count / 10, 1000)
  expect(answers.filter((status) => status === 500)).toEqual([])
  expect(logged).toEqual(answers)
})
