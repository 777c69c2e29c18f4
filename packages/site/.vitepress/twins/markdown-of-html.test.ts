import { expect, test } from 'vitest'
import { newRenderer } from '../../test/markdown-renderer.ts'
import { markdownOfHtml } from './markdown-of-html.ts'

const markdown = await newRenderer()
const roundTrip = (source: string): string => markdownOfHtml(markdown.render(source), (href) => href)

test.each([
  ['a heading and a paragraph', '## Title\n\nText with **bold** and `code`.\n'],
  ['lists', '- one\n- two\n  - inner\n\n1. first\n2. second\n'],
  ['a table', '| a | b |\n| --- | --- |\n| `x` | [link](https://example.com) |\n'],
  ['a block of code', '```ts\nconst a = `1`\n\n  indented()\n```\n'],
  ['a quotation', '> one\n>\n> two\n'],
  ['text that looks like Markdown', String.raw`2 \* 3 \* 4 \<tag> \[x\] snake_case` + '\n'],
])('%s is what was written', (_, source) => {
  expect(roundTrip(source)).toBe(source)
})

test('a group of code has its labels, and no buttons', () => {
  const source = '::: code-group\n\n```sh [npm]\nnpm i\n```\n\n```sh [pnpm]\npnpm i\n```\n\n:::\n'
  expect(roundTrip(source)).toBe('**npm**\n\n```sh\nnpm i\n```\n\n**pnpm**\n\n```sh\npnpm i\n```\n')
})

test('controls and hidden parts are left out, and what stands in a component is not', () => {
  const html =
    '<div><label>Name <input></label><button>Go</button><p hidden>no</p><section><p>Shown</p></section></div>'
  expect(markdownOfHtml(html, (href) => href)).toBe('Shown\n')
})

test('a bar in a cell does not end it', () => {
  const html = '<table><tr><th>a</th></tr><tr><td><code>x | y</code></td></tr></table>'
  expect(markdownOfHtml(html, (href) => href)).toBe('| a |\n| --- |\n| `x \\| y` |\n')
})
