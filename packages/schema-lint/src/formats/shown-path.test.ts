import { expect, it } from 'vitest'
import { shownPath } from './shown-path.ts'

it.each([
  ['/work/project/a.json', 'a.json'],
  ['/work/project/schemas/a b.json', 'schemas/a b.json'],
  ['/work/other/a.json', '../other/a.json'],
  ['file:///work/project/a%20b.json', 'a b.json'],
  ['./schemas/a.json', 'schemas/a.json'],
  ['https://example.com/a.json', 'https://example.com/a.json'],
  ['<stdin>', '<stdin>'],
])('%s is shown as %s', (name, shown) => {
  expect(shownPath(name, '/work/project')).toBe(shown)
})
