import process from 'node:process'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { RunCache } from './cache/run-cache.ts'
import { openProject } from './config/project.ts'
import { run } from './run.ts'
import type { Settings } from './settings.ts'

/** Lints and gives the exit code. */
export async function lintOnce(settings: Settings, streams: Streams): Promise<number> {
  const cwd = process.cwd()
  const terminal = new Terminal(streams)
  try {
    const project = await openProject(settings, cwd)
    const context = { settings, project, cwd, terminal }
    const runCache = new RunCache(context)
    const { code, cache } = await run(context, streams.stdin, runCache.read())
    runCache.write(cache)
    await terminal.flushed()
    return code
  } finally {
    terminal.close()
  }
}
