import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { readFailure } from '@openpartner/json-records/read-failure'

/** What is read in a folder: each format by its usual names, compressed or not. */
const readable = /\.(?:json|ndjson|jsonl|csv|tsv)(?:\.gz|\.zst)?$/i

export type FoundInputs = { readonly files: readonly string[] } | { readonly misuse: string }

/**
 * The files that arguments lead to: each file as it was named, then what folders and globs hold, sorted by name. A file
 * that several of them lead to is read once; one that does not exist is left to the reader, whose report names it.
 */
export async function findInputs(args: readonly string[]): Promise<FoundInputs> {
  const files = new Map<string, string>()
  for (const argument of args) {
    const found = await inputsOf(argument)
    if ('misuse' in found) return found
    for (const file of found.files) {
      const path = file === '-' ? file : resolve(file)
      if (!files.has(path)) files.set(path, file)
    }
  }
  return { files: [...files.values()] }
}

async function inputsOf(argument: string): Promise<FoundInputs> {
  if (argument === '-') return { files: [argument] }
  const kind = kindOf(argument)
  if (kind === 'file') return { files: [argument] }
  if (kind === 'folder') return inFolder(argument)
  // Loaded on demand: most runs name their files.
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(argument)) return { files: [argument] }
  const files = await glob(argument, { absolute: isAbsolute(argument), expandDirectories: false })
  return files.length === 0 ? { misuse: `no file matches ${argument}` } : { files: files.toSorted() }
}

/** A link to a folder may lead anywhere, even back to itself, and is not followed; its target can be named. */
async function inFolder(folder: string): Promise<FoundInputs> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter(({ name }) => readable.test(name))
      .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
      .filter(({ entry, path }) => entry.isFile() || (entry.isSymbolicLink() && kindOf(path) !== 'folder'))
      .map(({ path }) => path)
    return files.length === 0 ? { misuse: nothingIn(folder) } : { files: files.toSorted() }
  } catch (error) {
    const { path = folder } = error as NodeJS.ErrnoException
    return { misuse: `the folder ${path} cannot be read: ${readFailure(error).message}` }
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

const nothingIn = (folder: string): string =>
  `the folder ${folder} has no files to validate (.json, .ndjson, .jsonl, .csv or .tsv, each also with .gz or .zst)`
