import { rm } from 'node:fs/promises'
import { runGenerator } from '@openpartner/build-helpers/generated-files'
import { generatedFiles } from './generated-files.ts'

// Nothing of it is committed, so what no longer has a source must go.
await rm(new URL('../generated/', import.meta.url), { recursive: true, force: true })
await runGenerator(new URL('../', import.meta.url), await generatedFiles())
