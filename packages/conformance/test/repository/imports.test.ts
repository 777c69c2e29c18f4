import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layout, type Layer, shared } from '../../src/layout.ts'
import { allPackages, ownNames, repository } from '../../src/packages.ts'
import { type Import, importsOf } from './support/sources.ts'

const nameOf = (specifier: string): string => specifier.split('/')[1] ?? ''

/** Whether the entries of a layer have an import. */
const isListed = (entries: readonly string[], { specifier, typeOnly }: Import): boolean =>
  entries.some((entry) => {
    const [wanted, isTypeAlone] = entry.startsWith('type ') ? [entry.slice(5), true] : [entry, false]
    if (isTypeAlone && !typeOnly) return false
    return wanted === '*' || specifier === wanted || `${specifier}/`.startsWith(wanted.replace(/\*$/, ''))
  })

function isAllowed({ src, build = [] }: Layer, own: string, found: Import): boolean {
  const name = nameOf(found.specifier)
  if (name === own || isListed(src, found)) return true
  if (found.part === 'src') return false
  return found.part === 'test' || build.includes(name) || shared.includes(name)
}

/** The root itself may be named, by packages whose subject is the repository. */
const readers = new Set(['bench', 'conformance', 'glossary', 'scaffold', 'site', 'test-helpers'])
const root = repository.slice(0, -1)

const examples = readdirSync(`${repository}docs/examples`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map(({ name }) => ({ name, folder: `${repository}docs/examples/${name}` }))

describe.each([...allPackages, ...examples])('$name', ({ name, folder }) => {
  const imports = importsOf(folder)

  test('no relative import leaves it', () => {
    const outside = imports.filter(
      ({ target, isUrl }) =>
        target !== undefined &&
        !`${target}/`.startsWith(`${folder}/`) &&
        !(isUrl && target === root && readers.has(name)),
    )
    expect(outside.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([])
  })

  test('imports from other packages only what the layout allows', () => {
    const layer = layout[name] ?? { holds: 'an example', src: ['*'] }
    const others = imports.filter(({ specifier }) => specifier.startsWith('@openpartner/'))
    const wrong = others.filter((found) => !isAllowed(layer, name, found))
    expect(wrong.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([])
  })
})

test('packages do not depend on each other in a circle', () => {
  const edges = new Map(
    allPackages.map(({ name, manifest }) => [
      name,
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
