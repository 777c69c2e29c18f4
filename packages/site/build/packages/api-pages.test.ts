import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Page } from '../family.ts'
import { code } from '../markdown.ts'
import { apiPages } from './api-pages.ts'
import { entryProgram, exportsOf } from './program.ts'
import { publishedPackages } from './published.ts'
import { describedEntryPoints } from './symbols.ts'
import { repository } from '../folders.ts'

const packages = publishedPackages()
const program = entryProgram()
let pages: ReadonlyMap<string, Page>

beforeAll(async () => {
  pages = new Map((await apiPages()).map((page) => [page.path, page]))
}, 120_000)

const pageOf = (name: string): string => pages.get(`reference/packages/${name}/index`)?.text ?? ''

const entryPoints = packages.flatMap(({ name, entryPoints: all }) => all.map((one) => ({ name, ...one })))

test.each(packages)(
  'the page of $npmName names every entry point and file',
  ({ name, entryPoints: all, files }) => {
    for (const specifier of [...all.map((one) => one.specifier), ...files]) {
      expect(pageOf(name)).toContain(code(specifier))
    }
  },
)

test.each(entryPoints)(
  'every export of $specifier is on the page of its package',
  ({ name, declarations, specifier }) => {
    const exported = exportsOf(program, declarations)
    // One adds to the exports of vitest, the other is a script with a global.
    const isEffect = ['@openpartner/schema-lint/vitest', '@openpartner/validators/customer.iife.js'].includes(
      specifier,
    )
    expect(exported.length === 0).toBe(isEffect)
    for (const one of exported) expect(pageOf(name)).toContain(code(one.name))
  },
)

test('what the modules export when they run is what their declarations say', async () => {
  for (const specifier of ['@openpartner/forms', '@openpartner/registration', '@openpartner/schema-lint']) {
    const entryPoint = entryPoints.find((one) => one.specifier === specifier)
    const module: object = await import(specifier)
    const declared = exportsOf(program, entryPoint?.declarations ?? '').map(({ name }) => name)
    expect(declared).toEqual(expect.arrayContaining(Object.keys(module)))
  }
})

test('every symbol with an address has a page there, with its declaration', () => {
  const symbols = packages.flatMap((of) => describedEntryPoints(program, of)).flatMap(({ own }) => own)
  const addresses = symbols.flatMap(({ path }) => (path === undefined ? [] : [path]))
  expect(addresses.length).toBeGreaterThan(100)
  expect(addresses).toHaveLength(new Set(addresses).size)
  for (const { name, path } of symbols) {
    if (path === undefined) continue
    expect(path).toMatch(/^reference\/packages\/[a-z-]+\/[a-z0-9-]+$/)
    expect(pages.get(path)?.title).toBe(name)
    expect(pages.get(path)?.text).toMatch(new RegExp(`\\b(function|const|class|type) ${name}\\b`))
  }
})

test('every export that has a page says what it is', () => {
  const symbols = packages.flatMap((of) => describedEntryPoints(program, of)).flatMap(({ own }) => own)
  const silent = symbols.filter(({ path, comment }) => path !== undefined && comment === '')
  expect(silent.map(({ specifier, name }) => `${specifier} ${name}`)).toEqual([])
})

test('no row of a table of exports is without its sentence', () => {
  const rows = [...pages.values()].flatMap(({ path, text }) =>
    path.endsWith('/index')
      ? [...text.matchAll(/^\|.*<\/code>(?:\]\([^)]*\))? \| +\|$/gm)].map(([row]) => row)
      : [],
  )
  expect(rows).toEqual([])
})

test('links between the pages lead somewhere', () => {
  const dead = [...pages.values()].flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(\/(reference\/packages\/[^)#]*)(?:#([^)]*))?\)/g)].flatMap(
      ([link, target = '', anchor]) => {
        const page = pages.get(target.endsWith('/') ? `${target}index` : target)
        const isThere =
          page !== undefined && (anchor === undefined || page.text.includes(`<a id="${anchor}">`))
        return isThere || target === 'reference/packages/' ? [] : [`${path}: ${link}`]
      },
    ),
  )
  expect(dead).toEqual([])
})

test('no page names a folder of the machine that made it', () => {
  const root = fileURLToPath(repository)
  for (const { text } of pages.values()) expect(text).not.toContain(root)
})

test('the page of a function describes its parameters and the options of its last one, and leads to its neighbors', () => {
  const page = pages.get('reference/packages/forms/bind-form')
  expect(page?.text).toMatch(/\| Parameter \| Type \| Description \|/)
  expect(page?.text).toMatch(/## Options in `BindFormOptions`\n\n\| Property \|/)
  expect(page?.members?.package).toBe('forms')
  expect(page?.members?.pages).toContainEqual(['mergeServerIssues', 'merge-server-issues'])
  for (const [, file] of page?.members?.pages ?? []) {
    expect(pages.has(`reference/packages/forms/${file}`)).toBe(true)
  }
})
