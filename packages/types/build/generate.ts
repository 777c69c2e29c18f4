import { runGenerator } from '@openpartner/build-helpers/generated-files'
import { generatedFiles } from './generated-files.ts'

await runGenerator(new URL('../', import.meta.url), generatedFiles())
