import { runGenerator } from '@openpartner/build-helpers/generated-files'
import { generatedFiles, packageRoot } from './generated-files.ts'

await runGenerator(packageRoot, await generatedFiles())
