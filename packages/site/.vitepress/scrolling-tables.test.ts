import { expect, test } from 'vitest'
import { newRenderer } from '../test/markdown-renderer.ts'
import { scrollingTables } from './scrolling-tables.ts'

const table = '| a |\n|---|\n| b |\n'
const markdown = await newRenderer({ config: scrollingTables })
const labels = (source: string): (string | undefined)[] =>
  [...markdown.render(source).matchAll(/role="region" tabindex="0" aria-label="([^"]*)"/g)].map(
    ([, label]) => label,
  )

test('a table is named after the heading above it, and no two alike', () => {
  expect(labels(`# Title\n\n${table}\n## \`code\` and "words"\n\n${table}\n\nText\n\n${table}`)).toEqual([
    'Table: Title',
    'Table: code and &quot;words&quot;',
    'Table 2: code and &quot;words&quot;',
  ])
})

test('the box is closed again', () => {
  const html = markdown.render(`# Title\n\n${table}\nText\n`)
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(1)
  expect(html).toContain('<p>Text</p>')
})
