import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Misuse } from '@openpartner/terminal/misuse'
import { nearest } from '../../../../text/nearest.ts'

/** The error for a path that leads nowhere; suggests the most similar name next to it. */
export function missingPath(path: string, cwd: string): Misuse {
  const absolute = resolve(cwd, path)
  const found = nearest(basename(absolute), namesIn(dirname(absolute)))
  const guess = found === undefined ? '' : ` Did you mean ${join(dirname(path), found)}?`
  return new Misuse(`There is no file or folder ${path}.${guess}`)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'))
  } catch {
    return []
  }
}
