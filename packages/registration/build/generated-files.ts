import type { GeneratedFiles } from '../../../.scripts/generated-files.ts'
import { countriesFile } from './countries-file.ts'
import { libraryCountries, libraryNames } from './library.ts'
import { namesFile } from './names-file.ts'

/** Everything `pnpm generate` writes here. The names are large and not committed, the countries are. */
export function generatedFiles(): GeneratedFiles {
  const countries = libraryCountries()
  return new Map([
    ['src/generated/countries.ts', countriesFile(countries)],
    ['src/generated/names-data.ts', namesFile(countries, libraryNames())],
  ])
}
