import type { GeneratedFiles } from '../../../.scripts/generated-files.ts'
import { configSchemaFile } from './config-schema-file.ts'
import { rulesPage } from './rules-page.ts'

/** Everything `pnpm generate` writes here. */
export function generatedFiles(): GeneratedFiles {
  return new Map([
    ['RULES.md', rulesPage()],
    ['generated/schema-lint.config.schema.json', configSchemaFile()],
  ])
}
