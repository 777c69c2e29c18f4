import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from './build/bundle.ts'
import { createContext, type Settings } from './context.ts'
import type { Peer } from './peer.ts'
import { base } from './peers/index.ts'
import { describeMachine, versionsOf } from './report/machine.ts'
import type { Report } from './report/report.ts'
import type { Suite } from './suite.ts'

/** Runs suites one after the other, in a temporary folder. */
export async function run(
  suites: readonly Suite[],
  peers: readonly Peer[],
  settings: Settings,
  progress: (text: string) => void,
): Promise<Report> {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'run-'))
  const machine = describeMachine()
  try {
    const context = createContext(folder, settings, peers, progress)
    const results: Report['suites'][number][] = []
    for (const suite of suites) results.push({ name: suite.name, ...(await suite.run(context)) })
    return {
      date: new Date().toISOString(),
      machine,
      versions: versionsOf(peers),
      base,
      settings,
      suites: results,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
