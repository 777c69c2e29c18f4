import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild } from 'esbuild'
import { rolldown } from 'rolldown'
import type { Peer, Work } from '../peer.ts'
import type { Subject } from '../subject.ts'

/** Inside this package, so that what a peer's source imports resolves from there. */
export const cache = fileURLToPath(new URL('../../.cache/', import.meta.url))

/** Names that `work` gets in a bundle of several subjects. */
export type Export = { readonly subject: Subject; readonly work: Work; readonly as: string }

/** Everything that a browser would load for these exports of a peer, minified, in one file. */
export async function bundle(folder: string, peer: Peer, exports: readonly Export[]): Promise<string> {
  const target = join(folder, peer.name.replaceAll(/\W+/g, '-'))
  const lines = exports.map(async ({ subject, work, as }) => {
    const source = await peer[work]?.(subject)
    if (source === undefined) throw new Error(`${peer.name} has no ${work}`)
    const file = join(target, `${subject}-${work}.mjs`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, source)
    return `export { ${work} as ${as} } from ${JSON.stringify(file)}\n`
  })
  const text = (await Promise.all(lines)).join('')
  const name = exports.map(({ subject, work }) => `${subject}-${work}`).join('+')
  await writeFile(join(target, `${name}.entry.mjs`), text)
  return minified(join(target, `${name}.entry.mjs`), join(target, `${name}.bundle.mjs`))
}

/** Bundles one module for browsers and returns the path of the result. */
export async function minified(input: string, file: string): Promise<string> {
  const build = await rolldown({
    input,
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  await build.write({ file, format: 'esm', minify: true, codeSplitting: false })
  await build.close()
  return file
}

/** The same by esbuild. */
export async function minifiedByEsbuild(input: string, file: string): Promise<string> {
  await esbuild({
    entryPoints: [input],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return file
}
