import { expect, test } from 'vitest'
import { Lost, runInThreads } from './run-in-threads.ts'

const code = `
import { parentPort, workerData, threadId } from 'node:worker_threads'
parentPort.on('message', (job) => {
  if (job === 'exit') process.exit(0)
  if (job === 'throw') throw new Error('a defect')
  if (job === 'fill') for (const all = []; ; ) all.push(new Array(1000).fill(all.length))
  parentPort.postMessage({ job, setup: workerData, threadId })
})`

const file = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
type Answer = { readonly job: string; readonly setup: string; readonly threadId: number }
const run = (jobs: readonly string[], count: number) =>
  runInThreads<Answer>(jobs, { file, setup: 'x', count, limits: { maxOldGenerationSizeMb: 16 } })

test.each([1, 2, 5])('jobs are answered in their order by %i threads', async (count) => {
  const jobs = Array.from({ length: 20 }, (_, index) => `job ${index}`)
  const answers = await run(jobs, count)
  expect(answers).toMatchObject(jobs.map((job) => ({ job, setup: 'x' })))
  const threads = answers.map((answer) => (answer instanceof Lost ? 'lost' : answer.threadId))
  expect(new Set(threads).size).toBeLessThanOrEqual(count)
  expect(threads).not.toContain('lost')
})

test.each([
  ['exit', false],
  ['throw', false],
  ['fill', true],
])('a job that ends its thread (%s) is lost, and no other one', async (job, tooLarge) => {
  const [first, lost, ...others] = await run(['a', job, 'b', 'c'], 1)
  expect(lost).toBeInstanceOf(Lost)
  expect(lost).toMatchObject({ tooLarge })
  expect([first, ...others]).toMatchObject([{ job: 'a' }, { job: 'b' }, { job: 'c' }])
})

test('nothing to do is done', async () => {
  expect(await run([], 2)).toEqual([])
})
