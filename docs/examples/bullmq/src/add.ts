import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { FlowProducer, QueueEvents } from 'bullmq'
import { connection, jobsOf, queueName } from './queue.ts'

const [file = 'customers.ndjson', folder = 'out', count = '16', resource = 'customer'] = process.argv.slice(2)

const events = new QueueEvents(queueName, { connection })
const producer = new FlowProducer({ connection })
try {
  // A folder of another run would have its shards in it.
  mkdirSync(folder)
  await events.waitUntilReady()
  const run = { file: resolve(file), folder: resolve(folder), count: Number(count), resource }
  const { job } = await producer.add(jobsOf(run))
  await job.waitUntilFinished(events)
  process.stdout.write(`${folder}/summary.json\n${folder}/invalid.ndjson\n`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await producer.close()
  await events.close()
}
