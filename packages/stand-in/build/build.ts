import { execFileSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from '@openpartner/build-helpers/bundle-for-node'

const packageRoot = new URL('../', import.meta.url)
const dist = new URL('dist/', packageRoot)

await rm(dist, { recursive: true, force: true })
await bundleForNode(packageRoot, {
  index: 'src/index.ts',
  creation: 'src/creation.ts',
  command: 'src/command.ts',
  main: 'src/main.ts',
})
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: fileURLToPath(packageRoot), stdio: 'inherit' })

// The type of the streams comes from a private package, which nobody can install.
const streams = await readFile(
  new URL('node_modules/@openpartner/terminal/src/streams.ts', packageRoot),
  'utf8',
)
await writeFile(new URL('streams.d.ts', dist), streams)
const command = new URL('command.d.ts', dist)
const declarations = await readFile(command, 'utf8')
await writeFile(command, declarations.replace('@openpartner/terminal/streams', './streams.js'))
