import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { exitCode } from '../exit-code.ts'
import { isMisuse } from '../misuse.ts'
import type { Streams } from '../streams.ts'
import { Terminal } from '../terminal/terminal.ts'
import { visible } from '../../text/visible.ts'
import { Cache } from './cache.ts'
import { Changes } from './changes.ts'
import { pass } from './pass.ts'
import { openProject } from './project.ts'
import type { Settings } from './settings.ts'
import { emptyStore, type Store } from './store.ts'

/** Editors write a file in several steps; milliseconds. */
const settled = 100

const clear = '\u001b[2J\u001b[3J\u001b[H'

/** Lints whenever something changes, until it is interrupted. */
export async function lintOnChange(settings: Settings, streams: Streams): Promise<number> {
  const cwd = process.cwd()
  const terminal = new Terminal(streams)
  const interrupted = once(process, 'SIGINT').then(() => true)
  const changes = await Changes.watch(settings, cwd)
  let store: Store | undefined
  try {
    for (;;) {
      if (terminal.interactive) terminal.data(clear)
      store = await lintAgain(settings, streams, cwd, terminal, store, changes)
      terminal.message('Watching for changes; Ctrl-C ends it.\n')
      await terminal.flush()
      const ended = await Promise.race([interrupted, changes.next().then(() => false)])
      if (ended) return exitCode.clean
      await setTimeout(settled)
    }
  } finally {
    await changes.close()
    terminal.close()
  }
}

/** What was wrong with the call or the configuration may be mended by the next change. */
async function lintAgain(
  settings: Settings,
  streams: Streams,
  cwd: string,
  terminal: Terminal,
  former: Store | undefined,
  changes: Changes,
): Promise<Store | undefined> {
  try {
    const project = await openProject(settings, cwd)
    const run = { settings, project, cwd, terminal }
    const cache = new Cache(run)
    const { store, read } = await pass(run, streams.stdin, former ?? cache.read() ?? emptyStore)
    changes.add([...read, ...(project.configFile === undefined ? [] : [project.configFile])])
    cache.write(store)
    // The code of a rule of one's own may be another by now, and nothing tells.
    return project.config.customRules === undefined ? store : emptyStore
  } catch (error) {
    if (!isMisuse(error)) throw error
    terminal.message(`${error.message.split('\n').map(visible).join('\n')}\n`)
    return former
  }
}
