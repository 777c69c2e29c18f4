import { resolve } from 'node:path'
import type { Run } from './run.ts'
import { readStore, type Store, writeStore } from './store.ts'

/** The file in which a run keeps what it knows, if it is to keep anything. */
export class Cache {
  readonly #file: string | undefined
  readonly #terminal: Run['terminal']
  #former: Store | undefined

  constructor({ settings, project, cwd, terminal }: Run) {
    this.#terminal = terminal
    const { cache, fix, stdin } = settings
    if (cache === undefined || fix.apply !== 'none' || stdin !== undefined) return
    if (project.config.customRules === undefined) this.#file = resolve(cwd, cache)
    // Nothing tells whether the code of a rule, and all that it imports, is what it was.
    else terminal.message('The cache is not used: the configuration has rules of its own.\n')
  }

  /** What the last run knew; undefined if nothing is kept. */
  read(): Store | undefined {
    this.#former = this.#file === undefined ? undefined : readStore(this.#file)
    return this.#former
  }

  write(store: Store): void {
    if (this.#file === undefined || isSame(store, this.#former)) return
    try {
      writeStore(this.#file, store)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      this.#terminal.message(`The cache ${this.#file} cannot be written (${code}).\n`)
    }
  }
}

/** Whether nothing was found out that was not known: then what is known is handed on as it is. */
function isSame({ inspected, states }: Store, former: Store | undefined): boolean {
  if (former === undefined || inspected !== former.inspected || states.size !== former.states.size)
    return false
  return [...states].every(([name, state]) => former.states.get(name) === state)
}
