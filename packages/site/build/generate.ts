import { rm } from 'node:fs/promises'
import { runGenerator } from '@openpartner/build-helpers/generated-files'
import { docs } from './folders.ts'
import { generatedFiles, generatedPages } from './generated-files.ts'

const targets = [
  [new URL('../', import.meta.url), generatedFiles],
  [docs, generatedPages],
] as const

for (const [folder, files] of targets) {
  // Nothing of it is committed, so what no longer has a source must go.
  await rm(new URL('generated/', folder), { recursive: true, force: true })
  await runGenerator(folder, await files())
}
