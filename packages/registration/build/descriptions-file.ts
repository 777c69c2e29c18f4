import { schemesByCountry } from '../src/schemes-by-country.ts'
import { banner, literal } from './banner.ts'

/** The descriptions from the files of the schemes, in a module that only those load who want them. */
export function descriptionsFile(): string {
  const schemes = Object.entries(schemesByCountry).flatMap(([country, list]) =>
    list.map(({ form }) => {
      const path = `${country.toLowerCase()}/${form.id}`
      return {
        country,
        id: form.id,
        path,
        name: path.replaceAll(/[-/]./g, (part) => part.charAt(1).toUpperCase()),
      }
    }),
  )
  const imports = schemes.map(
    ({ path, name }) => `import { description as ${name} } from ${literal(`../schemes/${path}.ts`)}\n`,
  )
  const entries = schemes.map(({ country, id, name }) => `  ${literal(`${country}/${id}`)}: ${name},\n`)
  return `${banner}
import type { SchemeDescription } from '../scheme.ts'
${imports.toSorted().join('')}
export const descriptions: Readonly<Record<string, SchemeDescription>> = {
${entries.join('')}}
`
}
