import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { newRenderer } from '../test/markdown-renderer.ts'
import { block, code, escaped, markdownOf, name, prose, table } from './markdown.ts'

const markdown = await newRenderer()

/** What a reader sees of a piece of Markdown, once Markdown and Vue have had their way with it. */
async function seen(source: string): Promise<string> {
  const html = await renderToString(createSSRApp({ template: markdown.render(source) }))
  let text = ''
  const parser = new Parser({
    ontext: (part) => {
      text += part
    },
  })
  parser.end(html)
  return text.trim()
}

const hostile = [
  '{{ 1 + 1 }}',
  '{{{ constructor }}}',
  '}} and {{',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a | b || c',
  '`code` and ``more``',
  '*bold* _italic_ ~~gone~~',
  '[link](javascript:alert(1))',
  'https://elsewhere.example and www.elsewhere.example',
  'name@elsewhere.example',
  ':smile: :key:',
  '&lt; &#60; &amp;',
  String.raw`\* \d \\`,
  '# heading {#id}',
  '[[toc]]',
  '^(?:[0-9]{2})?$',
]

describe.each([
  ['escaped', escaped],
  ['code', code],
  ['name', name],
])('%s shows a text as it is', (_name, write) => {
  test.each(hostile)('%s', async (text) => {
    // Not at the beginning of a line, where other characters mean something, too.
    expect(await seen(`Here: ${write(text)}`)).toBe(`Here: ${text}`)
  })

  test.each(hostile)('in a table: %s', async (text) => {
    expect(await seen(table(['Head'], [[write(text)]]))).toMatch(/^Head/)
    expect((await seen(table(['Head'], [[write(text)]]))).slice('Head'.length).trim()).toBe(text)
  })
})

test('code in a sentence stays code, and the rest is escaped', async () => {
  expect(prose('Give `a|b`, not <b>.')).toContain('<code v-pre>a&#124;b</code>')
  expect(await seen(prose('Give `{{ a }}`, not {{ b }} or <b>.'))).toBe('Give {{ a }}, not {{ b }} or <b>.')
})

test('a block keeps the backticks of its text', () => {
  expect(block('md', '```js\n```')).toBe('````md\n```js\n```\n````')
})

test('a title is a title, whatever is in it', async () => {
  const page = markdownOf({ path: 'x', title: '"{{ x }}": <b>', text: 'Text' })
  expect(page).toContain(String.raw`title: "\"{{ x }}\": <b>"`)
  const [, body = ''] = page.split(/^---\n[^]*?\n---\n/m)
  expect(await seen(body)).toContain('"{{ x }}": <b>')
})

test('a page says that it is not searched only if so', () => {
  expect(markdownOf({ path: 'x', title: 'x', text: '' })).not.toContain('search:')
  expect(markdownOf({ path: 'x', title: 'x', text: '', isSearched: false })).toContain('search: false')
})
