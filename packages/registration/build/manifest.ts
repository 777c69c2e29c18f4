import { readFileSync } from 'node:fs'
import { registrationNumberCountries } from '../src/registration-number-countries.ts'
import { schemesByCountry } from '../src/schemes-by-country.ts'

const code = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })

/** package.json with an exact export for every scheme. */
export function manifest(packageRoot: URL): string {
  const current = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Record<
    string,
    unknown
  >
  const schemes = registrationNumberCountries.flatMap((country) =>
    schemesByCountry[country].map(({ form }) => `schemes/${country.toLowerCase()}/${form.id}`),
  )
  const entries = ['check', 'company-country', 'names', ...schemes].map(
    (name) => [`./${name}`, code(name)] as const,
  )
  const exports = {
    '.': code('index'),
    ...Object.fromEntries(entries),
    './package.json': './package.json',
  }
  return `${JSON.stringify({ ...current, exports }, null, 2)}\n`
}
