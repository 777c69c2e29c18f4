import { readFileSync } from 'node:fs'
import { resources } from '@openpartner/schemas'
import type { GeneratedFiles } from '@openpartner/build-helpers/generated-files'
import { countryStepsSource } from './country-steps.ts'
import { issueRanksSource } from './issue-ranks.ts'
import { notBlankPatternSource } from './not-blank-pattern.ts'
import { nodeFolder } from './node-modules.ts'
import { script } from './script.ts'

export const packageRoot = new URL('../', import.meta.url)

const code = (path: string) => ({
  types: `./dist/${path}.d.ts`,
  node: `./dist/${nodeFolder}/${path}.js`,
  default: `./dist/${path}.js`,
})

/** Modules that are the same for Node and elsewhere. */
const plainCode = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` })

/** package.json with an exact export for every module, and the data that `src` needs. */
export function generatedFiles(): GeneratedFiles {
  const manifest = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Record<
    string,
    unknown
  >
  const modules = resources.flatMap(({ name }) => [name, `with-json-schema/${name}`])
  const exports = {
    '.': code('index'),
    './normalize': code('normalize'),
    './stream': code('stream'),
    ...Object.fromEntries(modules.map((path) => [`./${path}`, code(path)])),
    ...Object.fromEntries(resources.map(({ name }) => [`./bytes/${name}`, plainCode(`bytes/${name}`)])),
    [`./${script.file}`]: { types: './dist/customer.iife.d.ts', default: `./dist/${script.file}` },
    './package.json': './package.json',
  }
  return new Map([
    ['package.json', `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`],
    ['src/generated/country-steps.ts', countryStepsSource()],
    ['src/generated/issue-ranks.ts', issueRanksSource()],
    ['src/generated/not-blank-pattern.ts', notBlankPatternSource()],
  ])
}
