import { resolve } from 'node:path'
import type { RunContext } from '../run-context.ts'
import { type CacheContent, readCacheFile, writeCacheFile } from './cache-file.ts'

/** The cache of a run, if it has one. */
export class RunCache {
  readonly #file: string | undefined
  readonly #root: string
  readonly #terminal: RunContext['terminal']
  #former: CacheContent | undefined

  constructor({ settings, project, cwd, terminal }: RunContext) {
    this.#terminal = terminal
    this.#root = project.root
    const { cache, fix, stdin } = settings
    if (cache === undefined || fix.apply !== 'none' || stdin !== undefined) return
    if (project.config.customRules === undefined) this.#file = resolve(cwd, cache)
    // Nothing tells whether the code of a rule, and all that it imports, is what it was.
    else terminal.message('The cache is not used because the configuration has custom rules.\n')
  }

  /** What the last run kept; undefined without a cache. */
  read(): CacheContent | undefined {
    this.#former = this.#file === undefined ? undefined : readCacheFile(this.#file)
    return this.#former
  }

  write(content: CacheContent): void {
    if (this.#file === undefined || isSame(content, this.#former)) return
    const failure = writeCacheFile(this.#file, content, this.#root)
    if (failure !== undefined)
      this.#terminal.message(`The cache ${this.#file} cannot be written (${failure}).\n`)
  }
}

/** Whether a run learned nothing new: it then hands on the very objects that it got. */
function isSame({ lastRun, states }: CacheContent, former: CacheContent | undefined): boolean {
  if (former === undefined || lastRun !== former.lastRun || states.size !== former.states.size) return false
  return [...states].every(([name, state]) => former.states.get(name) === state)
}
