import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A copy of this repository, or of some of its paths, as it is here: what git knows and what it does not ignore. */
export function copyRepository(paths: readonly string[] = []): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'openpartner-scaffold-')))
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths]
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0')
  for (const file of files) {
    if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file))
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Lets the packages of a copy use what is installed and built here. */
export function linkDependencies(folder: string, packages: readonly string[]): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of packages) {
    for (const part of ['node_modules', 'dist']) {
      const path = join('packages', name, part)
      if (existsSync(join(root, path))) symlinkSync(join(root, path), join(folder, path))
    }
    // Not all of it is known to git.
    const generated = join('packages', name, 'src/generated')
    if (existsSync(join(root, generated)))
      cpSync(join(root, generated), join(folder, generated), { recursive: true })
  }
}
