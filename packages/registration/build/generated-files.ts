import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countriesFile } from './countries-file.ts'
import { countryNames } from './country-names.ts'
import { englishFile } from './english-file.ts'
import { libraryCountries } from './library.ts'
import { manifest } from './manifest.ts'
import { namesFile } from './names-file.ts'
import { schemeFiles } from './scheme-files.ts'
import { schemeModules } from './scheme-modules.ts'
import { schemesPage } from './schemes-page.ts'

const packageRoot = new URL('../', import.meta.url)

/** Everything `pnpm generate` writes here. The names are large and not committed; the countries are. */
export async function generatedFiles(): Promise<GeneratedFiles> {
  const countries = libraryCountries()
  const names = countryNames()
  const schemes = await schemeFiles()
  return new Map([
    ['src/generated/countries.ts', countriesFile(countries)],
    ['src/generated/english.ts', englishFile()],
    ['src/generated/names-data.ts', namesFile(countries, names)],
    ...schemeModules(schemes),
    ['SCHEMES.md', schemesPage(names)],
    ['package.json', manifest(packageRoot, schemes)],
  ])
}
