import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Private packages of this repository, which are copied into what ships. */
const bundled = /^@openpartner\/(?:json-records|terminal)(?:\/|$)/

/**
 * Bundles modules of a package into its `dist`: few files load faster than hundreds of a few lines each. Dependencies
 * stay outside, the private packages of this repository do not.
 * @param input source files by the name that each gets in `dist`, without its ending
 */
export async function bundleForNode(
  packageRoot: URL,
  input: Readonly<Record<string, string>>,
): Promise<void> {
  const root = fileURLToPath(packageRoot)
  // Chunks are named after the code in them, and go when it does.
  await rm(new URL('dist/chunks', packageRoot), { recursive: true, force: true })
  const bundle = await rolldown({
    input: { ...input },
    cwd: root,
    platform: 'node',
    external: (id) => /^[^./]/.test(id) && !bundled.test(id) && !id.startsWith(root),
  })
  await bundle.write({
    dir: fileURLToPath(new URL('dist', packageRoot)),
    format: 'esm',
    // As deep as the sources, which find package.json relative to themselves.
    chunkFileNames: 'chunks/[name].js',
  })
  await bundle.close()
}
