import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from '@openpartner/build-helpers/bundle-for-node'

const packageRoot = new URL('../', import.meta.url)

await rm(new URL('dist', packageRoot), { recursive: true, force: true })
await bundleForNode(packageRoot, {
  index: 'src/index.ts',
  'documentation/index': 'src/documentation/index.ts',
  vitest: 'src/vitest.ts',
  'cli/main': 'src/cli/main.ts',
  'cli/lint-worker': 'src/cli/commands/lint/threads/worker.ts',
})
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--emitDeclarationOnly'], {
  cwd: fileURLToPath(packageRoot),
  stdio: 'inherit',
})
