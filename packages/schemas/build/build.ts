import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { writeGeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { schemaModules } from './modules.ts'

const packageRoot = new URL('../', import.meta.url)

await rm(new URL('dist', packageRoot), { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: fileURLToPath(packageRoot), stdio: 'inherit' })
await writeGeneratedFiles(packageRoot, schemaModules())
