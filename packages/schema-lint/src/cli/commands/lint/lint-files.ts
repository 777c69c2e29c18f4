import type { Before, Cache } from '../../../engine/cache.ts'
import type { Report } from '../../../engine/report.ts'
import { lint, lintAgain, planLint } from '../../../lint.ts'
import type { CollectedFile } from './files/collect-schemas.ts'
import type { References } from './files/references.ts'
import type { RunContext } from './run-context.ts'
import { threadCount } from './threads/thread-count.ts'

type Options = {
  /** Whether a later run, or the next round of fixes, continues from this one. */
  readonly keepsCache: boolean
  /** What an earlier run kept: then, there is little to do. */
  readonly before?: Before | undefined
}

/** Lints files, in threads where there are many. */
export async function lintFiles(
  files: readonly CollectedFile[],
  { settings, project }: Pick<RunContext, 'settings' | 'project'>,
  references: References,
  { keepsCache, before }: Options,
): Promise<{ readonly report: Report; readonly cache: () => Cache }> {
  const { config } = project
  const sources = files.map(({ source }) => source())
  const count = before === undefined ? threadCount(files, settings, project) : 0
  if (count > 0) {
    const plan = planLint(sources, config, references, 0)
    const { lintInThreads } = await import('./threads/lint-in-threads.ts')
    if (plan.groups.length > 1) return lintInThreads(plan, { references, keepsCache, count })
  }
  if (keepsCache) return lintAgain(sources, config, references, before)
  return { report: lint(sources, config, references), cache: () => new Map() }
}
