import { runGenerator } from '@openpartner/build-helpers/generated-files'
import { descriptionsFile } from './descriptions-file.ts'

const packageRoot = new URL('../', import.meta.url)

// SCHEMES.md is made by way of this module, which must know a new scheme before it is imported.
if (!process.argv.includes('--check')) {
  await runGenerator(packageRoot, new Map([['src/generated/descriptions.ts', descriptionsFile()]]))
}
const { generatedFiles } = await import('./generated-files.ts')
await runGenerator(packageRoot, generatedFiles())
