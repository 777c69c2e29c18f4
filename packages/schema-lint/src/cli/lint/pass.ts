import { resolve } from 'node:path'
import { plural } from '../../text/plural.ts'
import { exitCode } from '../exit-code.ts'
import type { Streams } from '../streams.ts'
import { examine } from './examine.ts'
import { exitCodeOf } from './exit-code-of.ts'
import { fromFolder, pathFrom } from './from-folder.ts'
import type { GatheredFile } from './gather.ts'
import { gatherAll } from './gather-all.ts'
import { holdToBaseline } from './hold-to-baseline.ts'
import { type Mended, mend, writeMended } from './mend.ts'
import { References } from './references.ts'
import type { Run } from './run.ts'
import { emptyStore, type Store } from './store.ts'
import { textOf, textsOf } from './texts-of.ts'
import { writeReports } from './write-reports.ts'

export type Passed = {
  readonly code: number
  /** What the next pass can make use of. */
  readonly store: Store
  /** The folders and files that the result depends on, absolute. */
  readonly read: readonly string[]
}

/**
 * Finds, lints, fixes if wanted, and reports: once.
 * @param former what a former pass knew; undefined if nothing is to be kept for another one either
 * @throws {Misuse} if there is nothing to lint, or something could not be written
 */
export async function pass(run: Run, stdin: Streams['stdin'], former: Store | undefined): Promise<Passed> {
  const { settings, project, cwd, terminal } = run
  const gathered = await gatherAll(run, stdin, former?.states ?? new Map())
  const { files, skipped } = gathered
  const references = new References(project, gathered)
  terminal.progress(`Linting ${plural(files.length, 'file')} …`)
  const { apply, dryRun } = settings.fix
  const mended =
    apply === 'none' ? undefined : mend(files, project, references, { unsafe: apply === 'unsafe' })
  const examined = mended === undefined ? examine(files, project, references, former) : undefined
  const found = mended?.report ?? examined?.report
  if (found === undefined) throw new TypeError('neither fixed nor linted')
  const { report, note } =
    settings.baseline === undefined
      ? { report: found }
      : holdToBaseline(found, resolve(cwd, settings.baseline), settings.updateBaseline, project)
  const changed = mended?.changed ?? new Map()
  if (dryRun) terminal.data(await diffs(files, changed, run))
  else if (mended !== undefined) tellFixes(mended, files, run)
  const texts = textsOf(report, files, changed)
  const shown = fromFolder(report, project.folder, cwd)
  const sources = new Map([...texts].map(([name, text]) => [pathFrom(name, project.folder, cwd), text]))
  await writeReports(shown, sources, settings, terminal, cwd)
  if (note !== undefined) terminal.message(`${note}\n`)
  const code = exitCodeOf(report.findings, settings.maxWarnings)
  return {
    code: dryRun && changed.size > 0 ? Math.max(code, exitCode.findings) : code,
    store: {
      ...(examined?.store ?? emptyStore),
      states: new Map([...files, ...skipped].map(({ name, state }) => [name, state])),
    },
    read: [...references.hashes.keys()],
  }
}

function tellFixes(mended: Mended, files: readonly GatheredFile[], { terminal }: Run): void {
  const { changed, applied } = mended
  writeMended(files, changed)
  if (applied > 0)
    terminal.message(`${plural(applied, 'finding')} fixed in ${plural(changed.size, 'file')}.\n`)
}

async function diffs(files: readonly GatheredFile[], changed: Mended['changed'], run: Run): Promise<string> {
  const { diffOf } = await import('./diff-of.ts')
  const { project, cwd, terminal } = run
  return files
    .flatMap(({ name, source }) => {
      const after = changed.get(name)
      const path = pathFrom(name, project.folder, cwd)
      return after === undefined ? [] : [diffOf(path, textOf(source()), after, terminal.out)]
    })
    .join('')
}
