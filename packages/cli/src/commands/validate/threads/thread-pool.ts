import { Worker } from 'node:worker_threads'

type Options = {
  /** The module that answers each message, a job, with one message. */
  readonly file: URL
  /** What it gets as `workerData`. */
  readonly setup: unknown
  readonly count: number
}

/** A job that ended its thread, and on a second try another one. */
export class Lost {
  readonly reason: string

  constructor(error: unknown) {
    this.reason = error instanceof Error ? error.message : 'it exited'
  }
}

/** In megabytes, what the main thread has: what is too deep for one must be so for the other. */
const stackSizeMb = 1.15

/** Threads that do jobs; one that ends is replaced. */
export class ThreadPool<Job, Answer> {
  readonly #options: Options
  readonly #free: Worker[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []
  readonly #workers = new Set<Worker>()
  #closed = false

  constructor(options: Options) {
    this.#options = options
  }

  /**
   * Does jobs, a few at a time, so that no more than a few answers wait for those before them.
   * @returns the answers in the order of the jobs
   */
  async *answers(jobs: Iterable<Job>): AsyncGenerator<readonly [Job, Answer | Lost], void, undefined> {
    const pending: Promise<readonly [Job, Answer | Lost]>[] = []
    for (const job of jobs) {
      pending.push(this.#answer(job))
      if (pending.length >= 2 * this.#options.count) yield await (pending.shift() as (typeof pending)[0])
    }
    for (const answer of pending) yield await answer
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  async #answer(job: Job): Promise<readonly [Job, Answer | Lost]> {
    const first = await this.#try(job)
    return [job, first instanceof Lost && !this.#closed ? await this.#try(job) : first]
  }

  async #try(job: Job): Promise<Answer | Lost> {
    const worker = await this.#worker()
    const answer = await answerOf<Answer>(worker, job)
    if (answer instanceof Lost) {
      await worker.terminate()
      this.#forget(worker)
      if (!this.#closed) this.#waiting.shift()?.(this.#start())
    } else this.#release(worker)
    return answer
  }

  #worker(): Worker | Promise<Worker> {
    const free = this.#free.pop()
    if (free !== undefined) return free
    if (this.#workers.size < this.#options.count) return this.#start()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #release(worker: Worker): void {
    const next = this.#closed ? undefined : this.#waiting.shift()
    if (next === undefined) this.#free.push(worker)
    else next(worker)
  }

  #forget(worker: Worker): void {
    this.#workers.delete(worker)
    const index = this.#free.indexOf(worker)
    if (index >= 0) this.#free.splice(index, 1)
  }

  #start(): Worker {
    const { file, setup } = this.#options
    const worker = new Worker(file, { workerData: setup, resourceLimits: { stackSizeMb } })
    this.#workers.add(worker)
    // One that ends while it has nothing to do must not be given a job.
    worker.on('error', () => {}).on('exit', () => this.#forget(worker))
    return worker
  }
}

function answerOf<Answer>(worker: Worker, job: unknown): Promise<Answer | Lost> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | Lost): void => {
      worker.off('message', settle).off('messageerror', fail).off('error', fail).off('exit', exit)
      resolve(answer)
    }
    const fail = (error: unknown): void => settle(new Lost(error))
    const exit = (): void => settle(new Lost(undefined))
    worker.on('message', settle).on('messageerror', fail).on('error', fail).on('exit', exit)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    worker.postMessage(job)
  })
}
