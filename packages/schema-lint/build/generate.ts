import { runGenerator } from '../../../.scripts/generated-files.ts'
import { generatedFiles } from './generated-files.ts'

await runGenerator(new URL('../', import.meta.url), generatedFiles())
