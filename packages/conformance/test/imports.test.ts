import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, specifiersIn } from './support/import-specifiers.ts'
import { allPackages, ownNames, publicPackages, repository } from './support/packages.ts'

/** What each package's `src` may import from the others; `type …` means by `import type` alone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  registration: [],
  'schema-lint': [],
  schemas: [],
  types: [],
  messages: [],
  validators: [
    'type @openpartner/messages',
    '@openpartner/messages/en',
    '@openpartner/registration/company-country',
  ],
  forms: [
    'type @openpartner/messages',
    '@openpartner/registration',
    '@openpartner/registration/company-country',
  ],
  cli: [
    '@openpartner/validators',
    '@openpartner/messages',
    '@openpartner/registration',
    '@openpartner/schemas',
  ],
}

const isAllowed = (allowed: readonly string[], specifier: string, typeOnly: boolean): boolean =>
  allowed.some((entry) => {
    const [name, onlyAsType] = entry.startsWith('type ') ? [entry.slice(5), true] : [entry, false]
    if (onlyAsType) return typeOnly && specifier === name
    return specifier === name || (allowed === mayImport.cli && specifier.startsWith(`${name}/`))
  })

test('every public package is in the table', () => {
  const names = publicPackages.map(({ manifest }) => manifest.name.split('/')[1])
  expect(new Set(names)).toEqual(new Set(Object.keys(mayImport)))
})

describe.each(Object.entries(mayImport))('%s', (name, allowed) => {
  const source = `${repository}packages/${name}/src`
  const imports = existsSync(source) ? importsOf(source) : []

  test('imports from other packages only what the layout allows', () => {
    const others = imports.filter(({ specifier }) => specifier.startsWith('@openpartner/'))
    expect(others.filter(({ specifier, typeOnly }) => !isAllowed(allowed, specifier, typeOnly))).toEqual([])
  })

  test('stays inside its own sources with relative imports', () => {
    const outside = imports.filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') && !resolve(source, file, '..', specifier).startsWith(`${source}/`),
    )
    expect(outside).toEqual([])
  })
})

test('packages do not depend on each other in a circle', () => {
  const edges = new Map(
    allPackages.map(({ manifest }) => [
      manifest.name.split('/')[1] ?? '',
      [...ownNames(manifest.dependencies), ...ownNames(manifest.devDependencies)],
    ]),
  )
  const circles: string[] = []
  const walk = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) circles.push([...trail, name].join(' → '))
    else for (const next of edges.get(name) ?? []) walk(next, [...trail, name])
  }
  for (const name of edges.keys()) walk(name, [])
  expect(circles).toEqual([])
})

test('the reader of imports sees every form', () => {
  const source = `
import a from 'one'
import type { B } from "two"
import {
  c,
} from 'three'
import 'four'
export * from 'five'
export type { D } from 'six'
const e = await import('seven')
// import f from 'comment'
`
  expect(
    specifiersIn(source).map(({ specifier, typeOnly }) => (typeOnly ? `type ${specifier}` : specifier)),
  ).toEqual(['one', 'type two', 'three', 'four', 'five', 'type six', 'seven'])
})
