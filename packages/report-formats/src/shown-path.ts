import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file's name as reports give it: from a folder, with slashes; names that are not paths stay as they are. */
export function shownPath(name: string, folder: string): string {
  const path = name.startsWith('file:') && URL.canParse(name) ? fileURLToPath(name) : name
  const fromFolder = isAbsolute(path) ? relative(folder, path) : path
  return fromFolder.replaceAll(sep, '/').replace(/^\.\//, '')
}
