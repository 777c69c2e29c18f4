import { runGenerator, writeGeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countryCodesSource } from './country-codes.ts'
import { rulesSource } from './rules.ts'

const packageRoot = new URL('../', import.meta.url)
const imported = new Map([
  ['src/generated/country-codes.ts', countryCodesSource()],
  ['src/generated/rules.ts', rulesSource()],
])

// The sources import these two, so they are written before anything imports the sources.
if (!process.argv.includes('--check')) await writeGeneratedFiles(packageRoot, imported)
const { generatedFiles } = await import('./generated-files.ts')
await runGenerator(packageRoot, new Map([...imported, ...generatedFiles()]))
