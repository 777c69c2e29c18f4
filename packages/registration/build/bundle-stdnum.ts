import { copyFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// Node cannot import the modules of stdnum as they are, and the package is to have no dependency: what is used of it
// replaces the compiled src/schemes/stdnum.ts, with its license beside it.
const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))

const bundle = await rolldown({ input: path('src/schemes/stdnum.ts'), platform: 'neutral', treeshake: true })
await bundle.write({
  file: path('dist/schemes/stdnum.js'),
  format: 'esm',
  banner: '/*! Contains code of stdnum, MIT licensed; see stdnum-notice.txt. */',
})
// Not named LICENSE: pnpm would then leave out the package's own.
await copyFile(path('node_modules/stdnum/LICENSE.md'), path('dist/stdnum-notice.txt'))
