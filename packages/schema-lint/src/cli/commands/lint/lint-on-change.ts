import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { visible } from '@openpartner/terminal/visible'
import { exitCode } from '../../exit-code.ts'
import { isMisuse } from '@openpartner/terminal/misuse'
import { type CacheContent, emptyCache } from './cache/cache-file.ts'
import { RunCache } from './cache/run-cache.ts'
import { openProject } from './config/project.ts'
import { Changes } from './files/changes.ts'
import { run } from './run.ts'
import type { Settings } from './settings.ts'

/** Editors write a file in several steps; milliseconds. */
const settled = 100

const clear = '\u001b[2J\u001b[3J\u001b[H'

/** Lints whenever something changes, until it is interrupted. */
export async function lintOnChange(settings: Settings, streams: Streams): Promise<number> {
  const cwd = process.cwd()
  const terminal = new Terminal(streams)
  const interrupted = once(process, 'SIGINT').then(() => true)
  const changes = await Changes.watch(settings, cwd)
  let cache: CacheContent | undefined
  try {
    for (;;) {
      if (terminal.interactive) terminal.data(clear)
      cache = await rerun(settings, streams, cwd, terminal, cache, changes)
      terminal.message('Watching for changes; press Ctrl+C to stop.\n')
      await terminal.flushed()
      const ended = await Promise.race([interrupted, changes.next().then(() => false)])
      if (ended) return exitCode.clean
      await setTimeout(settled)
    }
  } finally {
    await changes.close()
    terminal.close()
  }
}

/** Misuse is reported, not thrown: the next change may correct it. */
async function rerun(
  settings: Settings,
  streams: Streams,
  cwd: string,
  terminal: Terminal,
  former: CacheContent | undefined,
  changes: Changes,
): Promise<CacheContent | undefined> {
  try {
    const project = await openProject(settings, cwd)
    const context = { settings, project, cwd, terminal }
    const runCache = new RunCache(context)
    const { cache, read } = await run(context, streams.stdin, former ?? runCache.read() ?? emptyCache)
    changes.add([...read, ...(project.configFile === undefined ? [] : [project.configFile])])
    runCache.write(cache)
    // The code of a custom rule may have changed by now, and nothing tells.
    return project.config.customRules === undefined ? cache : emptyCache
  } catch (error) {
    if (!isMisuse(error)) throw error
    terminal.message(`${error.message.split('\n').map(visible).join('\n')}\n`)
    return former
  }
}
