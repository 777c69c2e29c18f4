import { runGenerator, writeGeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countryCodesSource } from './country-codes.ts'

const packageRoot = new URL('../', import.meta.url)
const codes = new Map([['src/generated/country-codes.ts', countryCodesSource()]])

// The sources import the country codes, so those are written before anything imports the sources.
if (!process.argv.includes('--check')) await writeGeneratedFiles(packageRoot, codes)
const { generatedFiles } = await import('./generated-files.ts')
await runGenerator(packageRoot, new Map([...codes, ...generatedFiles()]))
