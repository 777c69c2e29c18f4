import { resolve } from 'node:path'
import type { Streams } from '@openpartner/terminal/streams'
import { visible } from '@openpartner/terminal/visible'
import { type FixResult, fixFrom } from '../../../fix/fix.ts'
import { plural } from '../../../text/plural.ts'
import { exitCode } from '../../exit-code.ts'
import { type CacheContent, emptyCache } from './cache/cache-file.ts'
import { lintWithCache } from './cache/lint-with-cache.ts'
import { collect } from './files/collect.ts'
import type { CollectedFile } from './files/collect-schemas.ts'
import { reachOf, References } from './files/references.ts'
import { tellUnread } from './files/tell-unread.ts'
import { textOf, textsOf } from './files/texts-of.ts'
import { lintFiles } from './lint-files.ts'
import { applyBaseline } from './report/apply-baseline.ts'
import { exitCodeOf } from './report/exit-code-of.ts'
import { fromFolder, pathFrom } from './report/from-folder.ts'
import { rootOf } from './report/root-of.ts'
import { writeReports } from './report/write-reports.ts'
import type { RunContext } from './run-context.ts'
import { writeFixed } from './write-fixed.ts'

export type Result = {
  readonly code: number
  /** For the next run. */
  readonly cache: CacheContent
  /** The folders and files that the result depends on, absolute. */
  readonly read: readonly string[]
}

/**
 * Collects files, lints or fixes them, and reports: once.
 * @param former what an earlier run kept; undefined if this one keeps nothing either
 * @throws {Misuse} if there is nothing to lint, or something could not be written
 */
export async function run(
  context: RunContext,
  stdin: Streams['stdin'],
  former: CacheContent | undefined,
): Promise<Result> {
  const { settings, project, cwd, terminal } = context
  const root = rootOf(settings, cwd)
  const collected = await collect(context, stdin, former?.states ?? new Map())
  const { files, skipped, links } = collected
  const references = new References(reachOf(project, collected))
  if (project.forbiddenConfig !== undefined) {
    terminal.message(`The configuration ${visible(project.forbiddenConfig)} is code, so it was not read.\n`)
  }
  terminal.progress(`Linting ${plural(files.length, 'file')} …`)
  const { apply, dryRun } = settings.fix
  const fixed =
    apply === 'none'
      ? undefined
      : fixFrom(
          await lintFiles(files, context, references, { keepsCache: true }),
          files.map(({ source }) => source()),
          project.config,
          { unsafe: apply === 'unsafe' },
          references,
        )
  const linted = fixed ?? (await lintWithCache(files, context, references, former))
  const { report, note } =
    settings.baseline === undefined
      ? { report: linted.report }
      : applyBaseline(linted.report, resolve(cwd, settings.baseline), settings.updateBaseline, project)
  const changed = fixed?.changed ?? new Map<string, string>()
  if (dryRun) terminal.data(await diffs(files, changed, context))
  else if (fixed !== undefined) write(fixed, files, context)
  const texts = textsOf(report, files, changed)
  const shown = { ...fromFolder(report, project.folder, root), skipped: skipped.length + links.length }
  const sources = new Map([...texts].map(([name, text]) => [pathFrom(name, project.folder, root), text]))
  await writeReports(shown, sources, context, root)
  if (note !== undefined) terminal.message(`${note}\n`)
  tellUnread(references, context)
  const code = exitCodeOf(report.findings, settings.maxWarnings)
  return {
    code: dryRun && changed.size > 0 ? Math.max(code, exitCode.findings) : code,
    cache: {
      ...(('cache' in linted && linted.cache) || emptyCache),
      states: new Map([...files, ...skipped].map(({ name, state }) => [name, state])),
    },
    read: [...references.hashes.keys(), ...files.map(({ path }) => path)],
  }
}

function write(fixed: FixResult, files: readonly CollectedFile[], { terminal, project }: RunContext): void {
  const { changed, applied, blocked } = fixed
  writeFixed(files, changed, project)
  if (applied > 0)
    terminal.message(`${plural(applied, 'finding')} fixed in ${plural(changed.size, 'file')}.\n`)
  if (blocked > 0)
    terminal.message(
      `${plural(blocked, 'finding')} not fixed: the same text is used elsewhere too, or a comment would be lost.\n`,
    )
}

async function diffs(
  files: readonly CollectedFile[],
  changed: FixResult['changed'],
  { project, cwd, terminal }: RunContext,
): Promise<string> {
  const { diffOf } = await import('./report/diff-of.ts')
  return files
    .flatMap(({ name, source }) => {
      const after = changed.get(name)
      const path = pathFrom(name, project.folder, cwd)
      return after === undefined ? [] : [diffOf(path, textOf(source()), after, terminal.out)]
    })
    .join('')
}
