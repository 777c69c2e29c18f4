import { copyFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type OutputOptions, rolldown } from 'rolldown'

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))

/** Replaces a compiled module by one that has in it what it imports from other packages, as this one has no dependency. */
async function bundle(module: string, options: OutputOptions = {}): Promise<void> {
  const isOurs = (id: string): boolean => id.startsWith('.')
  const build = await rolldown({
    input: path(`dist/${module}`),
    platform: 'neutral',
    external: (id, importer) => isOurs(id) && importer?.startsWith(path('dist/')) === true,
  })
  await build.write({ file: path(`dist/${module}`), format: 'esm', ...options })
}

await bundle('numbers/issue.js')
// Node cannot import the modules of stdnum as they are.
await bundle('schemes/stdnum.js', {
  banner: '/*! Contains code of stdnum, MIT licensed; see stdnum-notice.txt. */',
})
// Not named LICENSE: pnpm would then leave out the package's own.
await copyFile(path('node_modules/stdnum/LICENSE.md'), path('dist/stdnum-notice.txt'))
