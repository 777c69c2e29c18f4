import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Declaration files of another package: the one that is imported, and the folder that holds it and all that it imports. */
export type Copied = { readonly folder: string; readonly entry: string }

/** The declaration files that one imports by relative paths, and itself; by path in their folder. */
async function closure(folder: string, entry: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(entry)) return found
  found.add(entry)
  const text = await readFile(join(folder, entry), 'utf8')
  for (const [, specifier = ''] of text.matchAll(/from '(\.[^']*)'/g)) {
    await closure(folder, join(dirname(entry), specifier.replace(/\.(?:ts|js)$/, '.d.ts')), found)
  }
  return found
}

/**
 * Copies the declarations of other packages into `dist`, each into the folder that is called like its package, and points
 * the imports there at the copies, so that a package can name a type without depending on its package. Relative imports
 * end in `.js` afterwards, as the compilers of consumers resolve them.
 */
export async function copyDeclarations(
  dist: string,
  copies: Readonly<Record<string, Copied>>,
): Promise<void> {
  const targets = new Map<string, string>()
  for (const [name, { folder, entry }] of Object.entries(copies)) {
    const own = name.split('/').at(-1) ?? name
    for (const path of await closure(folder, entry)) {
      await mkdir(dirname(join(dist, own, path)), { recursive: true })
      await cp(join(folder, path), join(dist, own, path))
    }
    targets.set(name, join(own, entry.replace(/\.d\.ts$/, '.js')))
  }
  for (const path of await readdir(dist, { recursive: true })) {
    if (!path.endsWith('.d.ts')) continue
    const text = await readFile(join(dist, path), 'utf8')
    const local = text
      .replaceAll(/from '([^.][^']*)'/g, (whole, name: string) => {
        const target = targets.get(name)
        if (target === undefined) return whole
        const to = relative(dirname(path), target)
        return `from '${to.startsWith('.') ? to : `./${to}`}'`
      })
      .replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'")
    await writeFile(join(dist, path), local)
  }
}
