import { readFileSync } from 'node:fs'
import type { SchemeFile } from './scheme-files.ts'

const code = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` })

const entries: Readonly<Record<string, string>> = {
  '.': 'index',
  './check': 'check',
  './company-country': 'rule/company-country',
  './names': 'names/country-by-name',
  './normalize': 'normalize',
}

/** package.json with an exact export for every scheme. */
export function manifest(packageRoot: URL, schemes: readonly SchemeFile[]): string {
  const current = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Record<
    string,
    unknown
  >
  const exports = {
    ...Object.fromEntries(Object.entries(entries).map(([subpath, path]) => [subpath, code(path)])),
    ...Object.fromEntries(schemes.map(({ path }) => [`./schemes/${path}`, code(`schemes/${path}`)] as const)),
    './package.json': './package.json',
  }
  return `${JSON.stringify({ ...current, exports }, null, 2)}\n`
}
