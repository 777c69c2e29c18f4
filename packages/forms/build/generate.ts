import { runGenerator } from '../../../.scripts/generated-files.ts'
import { generatedFiles, packageRoot } from './generated-files.ts'

await runGenerator(packageRoot, generatedFiles())
