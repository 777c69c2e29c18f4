import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referencesOf } from '@openpartner/build-helpers/json-schema'
import { resources } from '../src/index.ts'
import { isSelfContained, names, packageRoot, pathOf, readSchema, variants } from './support/variants.ts'

const manifest = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as {
  version: string
  files: string[]
  exports: Record<string, string | Record<string, string>>
}
const schemas = variants.flatMap((variant) =>
  names.map((name) => [variant, name, readSchema(variant, name)] as const),
)

const address = (path: string): string =>
  `https://cdn.jsdelivr.net/npm/@openpartner/schemas@${manifest.version.split('.')[0]}/${path}`

test.each(schemas)('%s%s: the $id is the address of the published file', (variant, name, schema) => {
  expect(schema.$id).toBe(isSelfContained(variant) ? undefined : address(pathOf(variant, name)))
})

test.each(schemas)('%s%s is in the tarball and has an export', (variant, name) => {
  const path = pathOf(variant, name)
  expect(manifest.files).toContain(path.split('/')[0])
  expect(manifest.exports[`./${variant}${name}.schema.json`]).toBe(`./${path}`)
})

test('every export points to a file, code after a build', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : [],
  )
  expect(targets.filter((target) => !existsSync(new URL(target, packageRoot)))).toEqual([])
  expect(targets).toHaveLength(names.length * (variants.length + 1) + 6)
})

test('the list of resources has the same addresses', () => {
  expect(resources.map(({ id }) => id)).toEqual(names.map((name) => address(pathOf('', name))))
})

test.each(schemas)(
  '%s%s: every $ref has a target, within the file if that is self-contained',
  (variant, _name, schema) => {
    const known = isSelfContained(variant) ? [] : names.map((other) => address(pathOf(variant, other)))
    const local = Object.entries({ $defs: schema.$defs, definitions: schema.definitions }).flatMap(
      ([keyword, map]) =>
        Object.keys((map as object | undefined) ?? {}).map((definition) => `#/${keyword}/${definition}`),
    )
    const references = referencesOf(schema)
    expect(references.filter((reference) => ![...known, ...local].includes(reference))).toEqual([])
    expect(local.filter((definition) => !references.includes(definition))).toEqual([])
  },
)
