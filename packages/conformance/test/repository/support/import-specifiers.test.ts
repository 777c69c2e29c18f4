import { expect, test } from 'vitest'
import { specifiersIn } from './import-specifiers.ts'

const found = (source: string): string[] =>
  specifiersIn(source).map(({ specifier, typeOnly, isUrl }) =>
    [typeOnly && 'type', isUrl && 'url', specifier].filter(Boolean).join(' '),
  )

test('every way to import is seen, and no comment', () => {
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
/* import('comment') */`
  expect(found(source)).toEqual(['one', 'type two', 'three', 'five', 'type six', 'four', 'seven'])
})

test('scripts inside Vue and Svelte components are read', () => {
  expect(found(`<script setup lang="ts">\nimport A from './a.vue'\n</script>`)).toEqual(['./a.vue'])
})

test('so are files named relative to the module, mocked modules and resolved paths', () => {
  const source = `
new URL('../a/', import.meta.url)
new URL(\`../../b/\${name}.json\`, import.meta.url)
new URL('https://a.example/')
vi.mock('../c.ts')
await vi.importActual<object>('../d.ts')
import.meta.resolve('@openpartner/schemas/e.json')
path.resolve('f')
import(\`../g/\${name}.ts\`)`
  expect(found(source)).toEqual([
    '../g/',
    '../c.ts',
    '../d.ts',
    '@openpartner/schemas/e.json',
    'url ../a/',
    'url ../../b/',
  ])
})
