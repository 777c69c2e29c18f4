import { plural } from '../../text/plural.ts'
import { visible } from '../../text/visible.ts'
import { findFiles } from '../files/find-files.ts'
import { Misuse } from '../misuse.ts'
import type { Streams } from '../streams.ts'
import { pathFrom } from './from-folder.ts'
import { type FileState, type Gathered, gather } from './gather.ts'
import { readStdin } from './read-stdin.ts'
import type { Run } from './run.ts'

/**
 * Everything that is to be linted. Says how much was passed over.
 * @throws {Misuse} if there is nothing
 */
export async function gatherAll(
  run: Run,
  stdin: Streams['stdin'],
  states: ReadonlyMap<string, FileState>,
): Promise<Gathered> {
  const { settings, project, cwd } = run
  if (settings.stdin !== undefined) {
    return { files: [await readStdin(stdin, settings.stdin, project, cwd)], skipped: [], partial: true }
  }
  const found = await findFiles(settings.paths, cwd, project.ignored)
  const gathered = gather(found, project, states)
  tellSkipped(gathered, run)
  if (gathered.files.length === 0) throw nothing(gathered, settings.paths)
  return gathered
}

function tellSkipped({ skipped }: Gathered, { settings, project, cwd, terminal }: Run): void {
  if (skipped.length === 0) return
  const sentence = `${plural(skipped.length, 'file')} skipped: no JSON Schema by name, $schema or openapi.`
  const names = skipped.map(({ name }) => `  ${visible(pathFrom(name, project.folder, cwd))}\n`)
  terminal.message(
    settings.verbose ? `${sentence}\n${names.join('')}` : `${sentence} --verbose names them.\n`,
  )
}

function nothing({ skipped }: Gathered, paths: readonly string[]): Misuse {
  if (paths.length === 0) {
    return new Misuse('There is no *.schema.json, *.schema.yaml or *.schema.yml here. Name files or folders.')
  }
  const why = skipped.length > 0 ? 'Name a file itself to lint it all the same.' : 'No file matches.'
  return new Misuse(`There is no schema in ${paths.map((path) => `"${path}"`).join(', ')}. ${why}`)
}
