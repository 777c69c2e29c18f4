import type { Streams } from '@openpartner/terminal/streams'
import { Misuse } from '@openpartner/terminal/misuse'
import type { RunContext } from '../run-context.ts'
import { type Collected, collectSchemas, type FileState } from './collect-schemas.ts'
import { findAll } from './find-all.ts'
import { followReferences } from './follow-references.ts'
import { readStdin } from './read-stdin.ts'
import { tellSkipped } from './tell-skipped.ts'

/**
 * Collects what is to be linted, also what that refers to, and tells how many files were skipped.
 * @throws {Misuse} if there is nothing, or nothing in one of the places that were named
 */
export async function collect(
  context: RunContext,
  stdin: Streams['stdin'],
  states: ReadonlyMap<string, FileState>,
): Promise<Collected> {
  const { settings, project, cwd } = context
  if (settings.stdin !== undefined) {
    const file = await readStdin(stdin, settings.stdin, project, cwd)
    return { files: [file], skipped: [], links: [], partial: true }
  }
  const found = await findAll(settings.paths, cwd, project)
  const first = {
    ...collectSchemas(found.files, project, states),
    links: found.links,
    partial: found.files.some(({ how }) => how === 'named'),
  }
  const collected = withReferenced(first, context, states)
  tellSkipped(collected, context)
  if (collected.files.length === 0) throw nothing(collected, settings.paths)
  const linted = new Set(collected.files.map(({ path }) => path))
  for (const [argument, paths] of found.byArgument) {
    if (paths.length > 0 && !paths.some((path) => linted.has(path))) throw nothing(collected, [argument])
  }
  return collected
}

/** The same with the files that are referred to, among the skipped ones or elsewhere. */
function withReferenced(
  collected: Collected,
  { project }: RunContext,
  states: ReadonlyMap<string, FileState>,
): Collected {
  const known = new Set(collected.files.map(({ path }) => path))
  const followed = followReferences(collected, project).filter(({ path }) => !known.has(path))
  const { files } = collectSchemas(followed, project, states)
  const paths = new Set(files.map(({ path }) => path))
  return {
    ...collected,
    files: [...collected.files, ...files],
    skipped: collected.skipped.filter(({ path }) => !paths.has(path)),
  }
}

function nothing({ skipped }: Collected, paths: readonly string[]): Misuse {
  if (paths.length === 0) {
    return new Misuse('There is no *.schema.json, *.schema.yaml or *.schema.yml here. Name files or folders.')
  }
  const why = skipped.length > 0 ? 'Name the file itself to lint it anyway.' : 'No files match.'
  return new Misuse(`No schema found in ${paths.map((path) => `"${path}"`).join(', ')}. ${why}`)
}
