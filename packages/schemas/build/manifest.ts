import { readFileSync } from 'node:fs'
import { catalogue } from '../src/catalogue.ts'
import * as bundle from './bundle.ts'
import * as draft07 from './draft-07.ts'
import * as draft202012 from './draft-2020-12.ts'

const code = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })

/** package.json with an exact export for every published file. */
export function manifest(packageRoot: URL): string {
  const current = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Record<
    string,
    unknown
  >
  const variants = { '': draft202012, 'draft-07/': draft07, 'bundle/': bundle }
  const files = Object.entries(variants).flatMap(([folder, { path }]) =>
    catalogue.map(({ name }) => [`./${folder}${name}.schema.json`, `./${path(name)}`] as const),
  )
  const exports = {
    '.': code('index'),
    './typebox': code('typebox'),
    ...Object.fromEntries(files),
    './openapi.json': './generated/openapi.json',
    './openapi-3.0.json': './generated/openapi-3.0.json',
    './provenance.json': './generated/provenance.json',
    './package.json': './package.json',
  }
  return `${JSON.stringify({ ...current, exports }, null, 2)}\n`
}
