import type { ConnectionOptions, FlowJob } from 'bullmq'

/** What is validated: a file that every worker can read, and a new folder that every worker can write to. */
export type Run = {
  readonly file: string
  readonly folder: string
  readonly resource: string
  readonly count: number
}

/** One of the shards, from 1. */
export type Shard = Run & { readonly index: number }

export const queueName = 'validate-customers'

/** Redis or Valkey, such as `redis://localhost:6379`, or the path of a socket. */
export const connection: ConnectionOptions = {
  url: process.env.REDIS ?? 'redis://localhost:6379',
  maxRetriesPerRequest: null,
}

const opts = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } }

/** A job for each shard; the job that adds up waits for all of them. */
export const jobsOf = (run: Run): FlowJob => ({
  name: 'merge',
  queueName,
  data: run,
  opts,
  children: Array.from({ length: run.count }, (_, index) => ({
    name: 'shard',
    queueName,
    data: { ...run, index: index + 1 } satisfies Shard,
    opts: { ...opts, failParentOnFailure: true },
  })),
})
