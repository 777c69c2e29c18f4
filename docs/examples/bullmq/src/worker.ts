import { Worker } from 'bullmq'
import { mergeShards } from './merge.ts'
import { connection, queueName, type Run, type Shard } from './queue.ts'
import { validateShard } from './shard.ts'

/** After so many milliseconds without a sign of life, a job is given to another worker. */
const silence = Number(process.env.SILENCE ?? 30_000)

const worker = new Worker<Run | Shard>(
  queueName,
  ({ data }) => ('index' in data ? validateShard(data) : mergeShards(data)),
  // A job is not to blame for the machines that it loses.
  { connection, lockDuration: silence, stalledInterval: silence, maxStalledCount: 5 },
)

worker.on('error', (error) => process.stderr.write(`${error.message}\n`))
worker.on('failed', (job, error) => process.stderr.write(`${job?.name} ${job?.id}: ${error.message}\n`))
process.once('SIGTERM', () => void worker.close())
