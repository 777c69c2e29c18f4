import process from 'node:process'
import type { Streams } from '../streams.ts'
import { Terminal } from '../terminal/terminal.ts'
import { Cache } from './cache.ts'
import { pass } from './pass.ts'
import { openProject } from './project.ts'
import type { Settings } from './settings.ts'

/** Lints and gives the exit code. */
export async function lintOnce(settings: Settings, streams: Streams): Promise<number> {
  const cwd = process.cwd()
  const terminal = new Terminal(streams)
  try {
    const project = await openProject(settings, cwd)
    const run = { settings, project, cwd, terminal }
    const cache = new Cache(run)
    const { code, store } = await pass(run, streams.stdin, cache.read())
    cache.write(store)
    await terminal.flush()
    return code
  } finally {
    terminal.close()
  }
}
