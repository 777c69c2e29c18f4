import { parentPort, workerData } from 'node:worker_threads'
import { resources } from '@openpartner/schemas'
import { validateRange } from '../inputs/line-blocks.ts'
import { createLineChecks } from '../records/line-checks.ts'
import type { Resource } from '../../../options/resource.ts'
import type { Job, Setup } from './messages.ts'

const { resource: name, settings, wants } = workerData as Setup
const resource = resources.find((entry) => entry.name === name) as Resource
const checks = await createLineChecks({ ...settings, resource }, Number.POSITIVE_INFINITY)

parentPort?.on('message', ({ file, range, listed }: Job) => {
  const block = validateRange(file, range, { ...checks, wants, listed })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
  parentPort?.postMessage(block, [block.valid.buffer])
})
