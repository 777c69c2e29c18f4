import type { Streams } from '@openpartner/terminal/streams'
import { visible } from '@openpartner/terminal/visible'
import { plural } from '../../../../text/plural.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import { pathFrom } from '../report/from-folder.ts'
import type { RunContext } from '../run-context.ts'
import { type Collected, collectSchemas, type FileState } from './collect-schemas.ts'
import { findFiles } from './find-files.ts'
import { readStdin } from './read-stdin.ts'

/**
 * Collects what is to be linted, and tells how many files were skipped.
 * @throws {Misuse} if there is nothing
 */
export async function collect(
  context: RunContext,
  stdin: Streams['stdin'],
  states: ReadonlyMap<string, FileState>,
): Promise<Collected> {
  const { settings, project, cwd } = context
  if (settings.stdin !== undefined) {
    return { files: [await readStdin(stdin, settings.stdin, project, cwd)], skipped: [], partial: true }
  }
  const found = await findFiles(settings.paths, cwd, project.ignored)
  const collected = collectSchemas(found, project, states)
  tellSkipped(collected, context)
  if (collected.files.length === 0) throw nothing(collected, settings.paths)
  return collected
}

function tellSkipped({ skipped }: Collected, { settings, project, cwd, terminal }: RunContext): void {
  if (skipped.length === 0) return
  const sentence = `${plural(skipped.length, 'file')} skipped: not a JSON Schema by name, $schema or openapi.`
  const names = skipped.map(({ name }) => `  ${visible(pathFrom(name, project.folder, cwd))}\n`)
  terminal.message(
    settings.verbose ? `${sentence}\n${names.join('')}` : `${sentence} --verbose names them.\n`,
  )
}

function nothing({ skipped }: Collected, paths: readonly string[]): Misuse {
  if (paths.length === 0) {
    return new Misuse('There is no *.schema.json, *.schema.yaml or *.schema.yml here. Name files or folders.')
  }
  const why = skipped.length > 0 ? 'Name the file itself to lint it anyway.' : 'No files match.'
  return new Misuse(`There is no schema in ${paths.map((path) => `"${path}"`).join(', ')}. ${why}`)
}
