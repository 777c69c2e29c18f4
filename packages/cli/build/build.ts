import { rm } from 'node:fs/promises'
import { bundleForNode } from '@openpartner/build-helpers/bundle-for-node'

const packageRoot = new URL('../', import.meta.url)

await rm(new URL('dist', packageRoot), { recursive: true, force: true })
await bundleForNode(packageRoot, {
  main: 'src/main.ts',
  run: 'src/run.ts',
  worker: 'src/commands/validate/threads/worker.ts',
})
