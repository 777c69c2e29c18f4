import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadFixtures } from '@openpartner/fixtures'
import { skipBecause } from '@openpartner/test-helpers/skip-because'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { Queue } from 'bullmq'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { queueName, type Shard } from '../src/queue.ts'
import { interrupted, lineOf, outputOf, start } from './support/programs.ts'
import { server, startRedis } from './support/redis.ts'

const { folder, file } = temporaryFolder()
const count = 16

/** Every fixture again and again, and some lines that are broken. */
function customers(lines: number): string {
  const { valid, invalid } = loadFixtures('customer')
  const documents = [...valid, ...invalid].map(({ value }) => JSON.stringify(value))
  const line = (index: number): string =>
    index % 997 === 5 ? `{"line": ${index}, oops` : (documents[index % documents.length] ?? '')
  return Array.from({ length: lines }, (_, index) => `${line(index)}\n`).join('')
}

const redis = server === undefined ? undefined : await startRedis(folder)
afterAll(() => redis?.stop())
beforeEach((context) => {
  if (redis === undefined)
    skipBecause(context, 'no redis-server or valkey-server, which .ci/install-redis installs')
})

const connection = { path: redis?.socket ?? '' }
const openpartner = fileURLToPath(new URL('../node_modules/.bin/openpartner', import.meta.url))

/** Starts a worker that is taken for lost after three seconds of silence. */
const startWorker = (env: Readonly<Record<string, string>> = {}) =>
  start('worker', [], { REDIS: connection.path, SILENCE: '3000', ...env })

/** Starts a worker whose machine hangs in its first job, and kills it there; gives the number of the shard. */
async function loseWorker(state: string): Promise<number> {
  const worker = startWorker({ OPENPARTNER: interrupted, STATE: state })
  const line = await lineOf(worker, /"pid"/)
  const { shard, pid } = JSON.parse(line) as { readonly shard: string; readonly pid: number }
  worker.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  return Number(shard.split('/')[0])
}

describe('shards as jobs', () => {
  const lost: number[] = []
  let shown = ''

  beforeAll(async () => {
    if (redis === undefined) return
    const customersFile = file('customers.ndjson', customers(10_000))
    const adding = outputOf(
      start('add', [customersFile, `${folder}/out`, `${count}`], { REDIS: connection.path }),
    )
    // One after the other: each takes the next job, and has it until the silence is noticed.
    lost.push(await loseWorker('half written'))
    lost.push(await loseWorker('written'))
    const workers = [
      startWorker({ OPENPARTNER: interrupted, STATE: 'fails once', MARK: `${folder}/failed` }),
      startWorker(),
    ]
    const ends = workers.map(outputOf)
    shown = await adding
    for (const worker of workers) worker.kill('SIGTERM')
    await Promise.all(ends)
  })

  test('two workers were lost and one failed: their shards were taken up by others', async () => {
    const queue = new Queue<Shard>(queueName, { connection })
    const jobs = await queue.getJobs(['completed'])
    const { failed } = await queue.getJobCounts('failed')
    await queue.close()
    expect(failed).toBe(0)
    expect(jobs).toHaveLength(count + 1)
    const stalled = jobs.filter(({ stalledCounter }) => stalledCounter > 0).map(({ data }) => data.index)
    expect(stalled).toEqual(expect.arrayContaining(lost))
    expect(new Set(lost).size).toBe(2)
    expect(jobs.some(({ attemptsMade }) => attemptsMade > 1)).toBe(true)
  })

  test('summary and dead letters are those of the undivided run', () => {
    const whole = { invalid: `${folder}/invalid.ndjson`, summary: `${folder}/summary.json` }
    const options = ['--invalid', whole.invalid, '--summary', whole.summary]
    spawnSync(openpartner, ['validate', `${folder}/customers.ndjson`, ...options], { stdio: 'ignore' })
    expect(shown).toBe(`${folder}/out/summary.json\n${folder}/out/invalid.ndjson\n`)
    expect(read(`${folder}/out/summary.json`)).toEqual(read(whole.summary))
    const dead = readFileSync(whole.invalid)
    expect(dead.length).toBeGreaterThan(1_000_000)
    expect(readFileSync(`${folder}/out/invalid.ndjson`).equals(dead)).toBe(true)
  })

  test('a shard has one folder, whatever happened to its attempts', () => {
    const complete = readdirSync(`${folder}/out`).filter((name) => /^\d+-of-\d+$/.test(name))
    expect(complete).toHaveLength(count)
  })
})

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
