import { expect, test } from 'vitest'
import { withoutPrefetch } from './preload.ts'

const link = (name: string, rel = 'modulepreload') =>
  `    <link rel="${rel}" href="/openpartner/assets/${name}">\n`

test('what a page shows at first is preloaded', () => {
  const html = [
    'chunks/theme.a.js',
    'chunks/framework.b.js',
    'playground.md.c.lean.js',
    'chunks/create-editor.d.js',
  ]
    .map((name) => link(name))
    .join('')
  expect(withoutPrefetch(html)).toBe(html)
})

test('what may be chosen later is not', () => {
  const html = link('chunks/sv.a.js') + link('chunks/customer.b.js', 'prefetch') + link('chunks/check.c.js')
  expect(withoutPrefetch(html)).toBe('')
})

test('other links stay', () => {
  const html = '    <link rel="preload stylesheet" href="/openpartner/assets/style.a.css" as="style">\n'
  expect(withoutPrefetch(html)).toBe(html)
})
