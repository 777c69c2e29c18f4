import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

/** Files that put everything together. */
const entries = new Set(['index.ts', 'vitest.ts'])

/** The table of the page: what a folder or file of `src` may import, undefined where that is everything. */
const arrows: ReadonlyMap<string, readonly string[] | undefined> = new Map(
  [...page.matchAll(/^\| `([\w.-]+)` \| .* \| (.*) \|$/gm)].map(([, part = '', list = '']) => [
    part,
    list === 'everything' ? undefined : [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  ]),
)

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))

/** The folder or file of `src` that a path is in. */
const partOf = (path: string): string => path.split('/')[0] ?? ''

/** The parts of `src` that a file imports, other than its own. */
function importedParts(path: string): readonly string[] {
  const text = readFileSync(join(root, 'src', path), 'utf8')
  const imports = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to = '']) =>
    partOf(normalize(join(dirname(path), to)).replaceAll('\\', '/')),
  )
  return [...new Set(imports)].filter((part) => part !== partOf(path))
}

describe('the architecture page', () => {
  test('has a row for every part of the sources, and no other', () => {
    const parts = new Set(sources.map(partOf).filter((part) => !entries.has(part)))
    expect([...arrows.keys()].toSorted()).toEqual([...parts].toSorted())
  })

  test('lists the lowest first: no part imports one from a later row', () => {
    const order = [...arrows.keys()]
    for (const [part, list] of arrows) {
      if (list === undefined) continue
      expect([part, list.filter((other) => order.indexOf(other) >= order.indexOf(part))]).toEqual([part, []])
    }
  })

  test('names files that exist', () => {
    const files = [...page.matchAll(/`(src\/[^`]+\.ts)`/g)].map(([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(15)
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('shows every arrow', () => {
    const hidden = sources.flatMap((path) => {
      const allowed = arrows.get(partOf(path))
      if (entries.has(path) || allowed === undefined) return []
      return importedParts(path)
        .filter((part) => !allowed.includes(part))
        .map((part) => `${path} imports ${part}`)
    })
    expect(hidden).toEqual([])
  })

  test('shows no arrow that is not there', () => {
    for (const [part, list] of arrows) {
      if (list === undefined) continue
      const imported = new Set(sources.filter((path) => partOf(path) === part).flatMap(importedParts))
      expect([part, list.filter((other) => !imported.has(other))]).toEqual([part, []])
    }
  })
})
