import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { configSchemaFile } from './config-schema-file.ts'
import { pinnedFiles } from './pinned-files.ts'
import { rulesPage } from './rules-page.ts'

const packageRoot = new URL('../', import.meta.url)

/** Everything `pnpm generate` writes here. */
export function generatedFiles(): GeneratedFiles {
  return new Map([
    ['RULES.md', rulesPage()],
    ['generated/schema-lint.config.schema.json', configSchemaFile()],
    ...pinnedFiles(packageRoot),
  ])
}
