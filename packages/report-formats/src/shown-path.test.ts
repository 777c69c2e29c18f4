import { expect, it } from 'vitest'
import { shownPath } from './shown-path.ts'

it.each([
  ['/srv/project/a.json', 'a.json'],
  ['/srv/project/schemas/a b.json', 'schemas/a b.json'],
  ['/srv/other/a.json', '../other/a.json'],
  ['file:///srv/project/a%20b.json', 'a b.json'],
  ['./schemas/a.json', 'schemas/a.json'],
  ['https://example.com/a.json', 'https://example.com/a.json'],
  ['<stdin>', '<stdin>'],
])('%s is shown as %s', (name, shown) => {
  expect(shownPath(name, '/srv/project')).toBe(shown)
})
