import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// A few hundred modules of a few lines each would make up most of the time that the command takes to start. What is
// shared stays shared: a rule that a configuration imports is the rule that the command has.
const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))

// Their names come and go with the code.
await rm(path('dist/chunks'), { recursive: true, force: true })
const bundle = await rolldown({
  input: {
    index: path('src/index.ts'),
    'documentation/index': path('src/documentation/index.ts'),
    vitest: path('src/vitest.ts'),
    'cli/main': path('src/cli/main.ts'),
  },
  platform: 'node',
  external: /^[^./]/,
})
await bundle.write({
  dir: path('dist'),
  format: 'esm',
  // As deep as the modules, which find the manifest from where they are.
  chunkFileNames: 'chunks/[name].js',
})
await bundle.close()
