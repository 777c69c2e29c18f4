import { type ResourceLimits, Worker } from 'node:worker_threads'

/** A job that ended its thread. */
export class Lost {
  readonly tooLarge: boolean

  constructor(error: unknown) {
    this.tooLarge = (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
  }
}

type Threads = {
  /** The module that answers each message, a job, with one message. */
  readonly file: URL
  /** What it gets as `workerData`. */
  readonly setup: unknown
  readonly count: number
  readonly limits?: ResourceLimits
}

/**
 * Does jobs in threads, each of which takes the next job when it is done with one. A thread that ends is replaced.
 * @returns the answers in the order of the jobs
 */
export async function runInThreads<Answer>(
  jobs: readonly unknown[],
  threads: Threads,
): Promise<readonly (Answer | Lost)[]> {
  const answers: (Answer | Lost)[] = []
  const queue = jobs.entries()
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined
    for (const [index, job] of queue) {
      worker ??= start(threads)
      const answer = await answerOf<Answer>(worker, job)
      answers[index] = answer
      if (answer instanceof Lost) worker = undefined
    }
    await worker?.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(threads.count, jobs.length) }, lane))
  return answers
}

/** In megabytes, what the main thread has: what is too deep for one must be so for the other. */
const stackSizeMb = 1.15

/** Half of the default: no slower, and a tenth less memory where two threads lint a thousand files. */
const maxYoungGenerationSizeMb = 24

function start({ file, setup, limits }: Threads): Worker {
  const resourceLimits = { stackSizeMb, maxYoungGenerationSizeMb, ...limits }
  return new Worker(file, { workerData: setup, resourceLimits })
}

function answerOf<Answer>(worker: Worker, job: unknown): Promise<Answer | Lost> {
  return new Promise((resolve) => {
    worker.removeAllListeners()
    worker.on('message', resolve)
    worker.on('messageerror', (error) => resolve(new Lost(error)))
    worker.on('error', (error) => resolve(new Lost(error)))
    worker.on('exit', () => resolve(new Lost(undefined)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    worker.postMessage(job)
  })
}
