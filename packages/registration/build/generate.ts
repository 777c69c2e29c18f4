import { runGenerator } from '@openpartner/build-helpers/generated-files'
import { schemeFiles } from './scheme-files.ts'
import { schemeModules } from './scheme-modules.ts'

const packageRoot = new URL('../', import.meta.url)

// SCHEMES.md is made with these modules, which must know a new scheme before they are imported.
if (!process.argv.includes('--check')) {
  await runGenerator(packageRoot, schemeModules(await schemeFiles()))
}
const { generatedFiles } = await import('./generated-files.ts')
await runGenerator(packageRoot, await generatedFiles())
