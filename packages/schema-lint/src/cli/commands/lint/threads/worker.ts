import { parentPort, workerData } from 'node:worker_threads'
import { planLint } from '../../../../lint.ts'
import { lintJob } from './lint-job.ts'
import type { Job, Setup } from './messages.ts'

const setup = workerData as Setup
const plan = planLint([], setup.config)

parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
  parentPort?.postMessage(lintJob(job, plan, setup))
})
