import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Resource } from '../../../options/resource.ts'
import { countLines } from '../inputs/count-lines.ts'
import { partsOf, validateRange } from '../inputs/line-blocks.ts'
import type { Block, Wants } from '../records/block.ts'
import { canScan, createLineChecks } from '../records/line-checks.ts'
import type { LineFile, Range } from '../records/read-range.ts'
import type { Settings } from '../settings.ts'
import type { Job, Setup } from './messages.ts'
import { threadCount } from './thread-count.ts'
import { Lost, ThreadPool } from './thread-pool.ts'

/** A part of a file, and what became of it. */
export type Part = { readonly range: Range; readonly block: Block }

type Options = {
  readonly wants: Wants
  readonly settings: Settings & { readonly resource: Resource }
  readonly partBytes: number
}

/** Validates ranges of files: in threads if they are large, else in the main thread. */
export class RangeBlocks {
  readonly #options: Options
  #pool: ThreadPool<Job, Block> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /**
   * The parts of a range in their order, whoever validates them.
   * @param listed how many valid records the report names at that time
   */
  async *parts(file: LineFile, range: Range, listed: () => number): AsyncGenerator<Part, void, undefined> {
    const { settings, wants, partBytes } = this.#options
    const ranges = partsOf(range, partBytes)
    const work = { bytes: range.to - range.from, scans: canScan(settings) }
    const count = threadCount(work, settings.threads)
    if (count < 2) {
      const lineChecks = await createLineChecks(settings, range.to - range.from)
      for (const part of ranges) {
        const block = validateRange(file, part, { ...lineChecks, wants, listed: listed() })
        yield { range: part, block }
      }
      return
    }
    this.#pool ??= new ThreadPool({ file: workerFile(), setup: this.#setup(), count })
    for await (const [job, answer] of this.#pool.answers(jobsOf(file, ranges, listed))) {
      const block = answer instanceof Lost ? lostBlock(job, answer) : answer
      yield { range: job.range, block }
    }
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }

  #setup(): Setup {
    const { wants, settings } = this.#options
    const { resource, locale, numbers, normalize, maxIssues } = settings
    return { resource: resource.name, wants, settings: { locale, numbers, normalize, maxIssues } }
  }
}

function* jobsOf(file: LineFile, ranges: Iterable<Range>, listed: () => number): Generator<Job> {
  for (const range of ranges) yield { file, range, listed: listed() }
}

/** The records of a part that nobody could validate are missing in the outputs: that is an error, like a broken line. */
function lostBlock({ file, range }: Job, { reason }: Lost): Block {
  const lines = countLines(file, range)
  const message = `${lines.toLocaleString('en')} lines from here on were not validated: a thread ended twice (${reason})`
  return {
    outcomes: [{ type: 'error', error: { code: 'thread-ended', line: 1, message } }],
    lines,
    hasText: true,
    valid: new Uint8Array(),
  }
}

/** By package name: a bundled module may be anywhere. */
function workerFile(): URL {
  const manifest = createRequire(import.meta.url).resolve('@openpartner/cli/package.json')
  return new URL('dist/worker.js', pathToFileURL(manifest))
}
