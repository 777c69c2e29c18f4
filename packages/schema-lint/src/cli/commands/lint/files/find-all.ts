import { relative, sep } from 'node:path'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Project } from '../config/project.ts'
import { type Found, findFiles, type FoundFile, schemaNames, search } from './find-files.ts'

/** What all arguments lead to. */
export type FoundAll = Found & {
  /** By argument, the files that the project does not ignore. */
  readonly byArgument: ReadonlyMap<string, readonly string[]>
}

/**
 * The files that paths and globs lead to, each once, in the order of the arguments and then of their names. Without any,
 * the files below the folder that are named like schemas, and those that the configuration includes.
 * @throws {Misuse} if one of them leads to nothing
 */
export async function findAll(paths: readonly string[], cwd: string, project: Project): Promise<FoundAll> {
  const files = new Map<string, FoundFile>()
  const links = new Set<string>()
  const byArgument = new Map<string, readonly string[]>()
  const take = (found: Found): readonly string[] => {
    for (const link of found.links) if (!project.ignored(link)) links.add(link)
    const kept = found.files.filter(({ path, how }) => how === 'named' || !project.ignored(path))
    for (const file of kept) {
      if (file.how === 'named' || !files.has(file.path)) files.set(file.path, file)
    }
    return kept.map(({ path }) => path)
  }
  for (const path of paths) {
    const found = await findFiles(path, cwd)
    if (found.files.length === 0) throw new Misuse(`No schema found in "${path}". No files match.`)
    byArgument.set(path, take(found))
  }
  if (paths.length === 0) {
    take(await search(schemaNames, cwd, 'met'))
    for (const pattern of project.include) take(await included(pattern, cwd, project))
  }
  return { files: [...files.values()], links: [...links], byArgument }
}

async function included(pattern: string, cwd: string, { folder }: Project): Promise<Found> {
  const found = await search(pattern, folder, 'named')
  if (found.files.length === 0) throw new Misuse(`No file matches "${pattern}", which "include" names.`)
  const isHere = (path: string): boolean => !relative(cwd, path).startsWith(`..${sep}`)
  return {
    files: found.files.filter(({ path }) => isHere(path)),
    links: found.links.filter(isHere),
  }
}
