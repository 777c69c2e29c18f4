import { readFileSync } from 'node:fs'
import { resourceList } from '../src/resource-list.ts'
import { modulePath } from './modules.ts'
import { variants } from './variants.ts'

const code = (path: string) => ({ types: `./${path}.d.ts`, default: `./${path}.js` })

/** package.json with an exact export for every published file. */
export function manifest(packageRoot: URL): string {
  const current = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Record<
    string,
    unknown
  >
  const files = variants.flatMap(({ folder, path }) =>
    resourceList.map(({ name }) => [`./${folder}${name}.schema.json`, `./${path(name)}`] as const),
  )
  const modules = variants.flatMap(({ folder }) =>
    resourceList.map(({ name }) => [`./${folder}${name}`, code(modulePath(folder, name))] as const),
  )
  const exports = {
    '.': code('dist/index'),
    './typebox': code('dist/typebox'),
    './plain': code('dist/plain'),
    ...Object.fromEntries(modules),
    ...Object.fromEntries(files),
    ...Object.fromEntries(
      resourceList.map(({ name }) => [`./vectors/${name}.json`, `./generated/vectors/${name}.json`]),
    ),
    './issue-codes.json': './generated/issue-codes.json',
    './manifest.json': './generated/manifest.json',
    './openapi.json': './generated/openapi.json',
    './openapi-3.0.json': './generated/openapi-3.0.json',
    './provenance.json': './generated/provenance.json',
    './package.json': './package.json',
  }
  return `${JSON.stringify({ ...current, exports }, null, 2)}\n`
}
