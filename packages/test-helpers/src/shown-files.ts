import { readFileSync } from 'node:fs'
import { codeBlocks } from './readme-examples.ts'

/** A file that a README shows whole: what the README says it is, and what it is. */
export type ShownFile = { readonly path: string; readonly shown: string; readonly actual: string }

/**
 * The files that the README of a package shows, each in a `ts` block that begins with the line `// <path>`.
 * @throws if it shows none
 */
export function shownFiles(packageRoot: URL): ShownFile[] {
  const blocks = codeBlocks(readFileSync(new URL('README.md', packageRoot), 'utf8'), 'ts')
  const files = blocks.flatMap((block) => {
    const [, path, shown] = /^\/\/ (\S+)\n\n?([^]*)$/.exec(block) ?? []
    if (path === undefined || shown === undefined) return []
    return [{ path, shown, actual: readFileSync(new URL(path, packageRoot), 'utf8') }]
  })
  if (files.length === 0) throw new Error('The README shows no file.')
  return files
}
