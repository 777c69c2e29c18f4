import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countriesFile } from './countries-file.ts'
import { descriptionsFile } from './descriptions-file.ts'
import { libraryCountries, libraryNames } from './library.ts'
import { manifest } from './manifest.ts'
import { namesFile } from './names-file.ts'
import { schemesPage } from './schemes-page.ts'

const packageRoot = new URL('../', import.meta.url)

/** Everything `pnpm generate` writes here. The names are large and not committed, the countries are. */
export function generatedFiles(): GeneratedFiles {
  const countries = libraryCountries()
  const names = libraryNames()
  return new Map([
    ['src/generated/countries.ts', countriesFile(countries)],
    ['src/generated/names-data.ts', namesFile(countries, names)],
    ['src/generated/descriptions.ts', descriptionsFile()],
    ['SCHEMES.md', schemesPage(names)],
    ['package.json', manifest(packageRoot)],
  ])
}
