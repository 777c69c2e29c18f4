import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { banner, literal } from './banner.ts'
import type { SchemeFile } from './scheme-files.ts'

/** The modules that list the schemes: what the check needs, and the descriptions apart, so that it does not load them. */
export function schemeModules(schemes: readonly SchemeFile[]): GeneratedFiles {
  return new Map([
    ['src/generated/schemes-by-country.ts', schemesByCountry(schemes)],
    ['src/generated/descriptions.ts', descriptions(schemes)],
  ])
}

function schemesByCountry(schemes: readonly SchemeFile[]): string {
  const byCountry = new Map<string, readonly string[]>()
  for (const { country, alias } of schemes) {
    byCountry.set(country, [...(byCountry.get(country) ?? []), alias])
  }
  const rows = [...byCountry].map(([country, aliases]) => `    ${country}: [${aliases.join(', ')}],\n`)
  return `${banner}
import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import type { Scheme } from '../schemes/scheme.ts'
${imports(schemes, ({ exported }) => exported)}
/** The schemes of each country, the most usual first and those of persons last. */
export const schemesByCountry: Readonly<Record<RegistrationNumberCountry, readonly Scheme[]>> =
  /* @__PURE__ */ Object.freeze({
${rows.join('')}  })
`
}

function descriptions(schemes: readonly SchemeFile[]): string {
  const rows = schemes.map(
    ({ country, path, alias }) => `  ${literal(`${country}${path.slice(2)}`)}: ${alias},\n`,
  )
  return `${banner}
import type { SchemeDescription } from '../schemes/scheme.ts'
${imports(schemes, () => 'description')}
export const descriptions: Readonly<Record<string, SchemeDescription>> = {
${rows.join('')}}
`
}

function imports(schemes: readonly SchemeFile[], exported: (file: SchemeFile) => string): string {
  return schemes
    .map((file) => `import { ${exported(file)} as ${file.alias} } from '../schemes/${file.path}.ts'\n`)
    .toSorted()
    .join('')
}
