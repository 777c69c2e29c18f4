import { availableParallelism } from 'node:os'
import type { CollectedFile } from '../files/collect-schemas.ts'
import type { Project } from '../config/project.ts'
import type { Settings } from '../settings.ts'

/** Fewer bytes are linted while threads load the rules, and before these run at full speed there. */
const manyBytes = 4_000_000

/** More than these have to wait for memory more often than for a processor. */
const maxThreads = 2

/** How many threads lint these files; 0 where that is done in the main thread. */
export function threadCount(
  files: readonly Pick<CollectedFile, 'state'>[],
  { threads }: Pick<Settings, 'threads'>,
  { config }: Pick<Project, 'config'>,
): number {
  // A function cannot be sent to a thread.
  if (config.customRules !== undefined) return 0
  if (threads !== undefined) return threads
  const bytes = files.reduce((sum, { state }) => sum + Math.max(0, state.size), 0)
  const processors = Math.min(maxThreads, availableParallelism())
  return bytes < manyBytes || processors < 2 ? 0 : processors
}
