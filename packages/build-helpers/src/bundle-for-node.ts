import { readFile, rm } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

type Manifest = { readonly name: string; readonly dependencies?: object; readonly peerDependencies?: object }

/** Private packages of this repository, which are copied into what ships. */
const bundled = /^@openpartner\/(?:json-records|report-formats|terminal)(?:\/|$)/

/**
 * Bundles modules of a package into its `dist`: few files load faster than hundreds of a few lines each. Dependencies
 * stay outside, the private packages of this repository do not.
 * @param input source files by the name that each gets in `dist`, without its ending
 * @throws if something is imported, perhaps by a private package, that the manifest does not name as a dependency
 */
export async function bundleForNode(
  packageRoot: URL,
  input: Readonly<Record<string, string>>,
): Promise<void> {
  const root = fileURLToPath(packageRoot)
  const manifest = JSON.parse(await readFile(new URL('package.json', packageRoot), 'utf8')) as Manifest
  const installed = [
    manifest.name,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  ]
  const isInstalled = (id: string): boolean =>
    isBuiltin(id) || installed.some((name) => id === name || id.startsWith(`${name}/`))
  // Chunks are named after the code in them, and go when it does.
  await rm(new URL('dist/chunks', packageRoot), { recursive: true, force: true })
  const bundle = await rolldown({
    input: { ...input },
    cwd: root,
    platform: 'node',
    external: (id, importer) => {
      if (!/^[^./]/.test(id) || bundled.test(id) || id.startsWith(root)) return false
      if (importer === undefined || isInstalled(id)) return true
      throw new Error(`${id}, which ${importer} imports, is not a dependency of ${manifest.name}`)
    },
  })
  await bundle.write({
    dir: fileURLToPath(new URL('dist', packageRoot)),
    format: 'esm',
    // As deep as the sources, which find package.json relative to themselves.
    chunkFileNames: 'chunks/[name].js',
  })
  await bundle.close()
}
