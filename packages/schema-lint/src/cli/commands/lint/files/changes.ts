import { existsSync, type Stats } from 'node:fs'
import { once } from 'node:events'
import { relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { configNames } from '../config/find-config.ts'
import { ignoreFile } from './ignored.ts'
import type { Settings } from '../settings.ts'

type Watched = Pick<Settings, 'paths' | 'outputs' | 'baseline' | 'updateBaseline'>

const relevant = /\.(?:jsonc?|ya?ml)$/i

/** Notices when a file changes that a run depends on. */
export class Changes {
  readonly #watcher: FSWatcher
  #seen = 0
  #told = 0
  #wake: (() => void) | undefined

  private constructor(watcher: FSWatcher) {
    this.#watcher = watcher.on('all', () => {
      this.#seen += 1
      this.#wake?.()
    })
  }

  /** Watches the paths that a run was given; the whole working directory for globs, and without paths. */
  static async watch(settings: Watched, cwd: string): Promise<Changes> {
    const { paths, outputs, baseline, updateBaseline } = settings
    const given = paths.map((path) => resolve(cwd, path)).filter((path) => existsSync(path))
    const written = [...outputs.map(({ file }) => file), ...(updateBaseline && baseline ? [baseline] : [])]
    const ignored = new Set(written.map((file) => resolve(cwd, file)))
    const watcher = watch(given.length === paths.length && given.length > 0 ? given : [cwd, ...given], {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path, stats) =>
        ignored.has(path) || (!given.includes(path) && isNoise(relative(cwd, path), stats)),
    })
    await once(watcher, 'ready')
    return new Changes(watcher)
  }

  /** Watches more files: those that turned out to be referred to. */
  add(paths: readonly string[]): void {
    this.#watcher.add([...paths])
  }

  /** Waits for a change that happened since this was last asked. */
  async next(): Promise<void> {
    if (this.#seen === this.#told) {
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
    this.#told = this.#seen
  }

  async close(): Promise<void> {
    await this.#watcher.close()
  }
}

/** What no run reads: other kinds of files, packages, and hidden folders. */
function isNoise(path: string, stats: Stats | undefined): boolean {
  const steps = path.split(sep)
  const name = steps.at(-1) ?? ''
  if (name === ignoreFile || configNames.some((each) => each === name)) return false
  const hidden = steps.some((step) => step === 'node_modules' || /^\.(?!\.?$)/.test(step))
  return hidden || (stats?.isFile() === true && !relevant.test(name))
}
