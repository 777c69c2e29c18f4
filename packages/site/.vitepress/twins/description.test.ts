import { expect, test } from 'vitest'
import { descriptionOf, shortened } from './description.ts'

test('the first paragraph follows the title, without marks', () => {
  const source =
    '---\ntitle: "X"\n---\n\n<script setup>\nimport a from "b"\n\nuse(a)\n</script>\n\n# X\n\n| a |\n| - |\n\n**Bold** [link](/x) <code v-pre>&#64;a<wbr>/b</code> and `code`.\n\nMore.\n'
  expect(descriptionOf('X', source)).toBe('X: Bold link @a/b and code.')
})

test('a page without a paragraph gets none', () => {
  expect(descriptionOf('X', '# X\n\n## Y\n\n- z\n')).toBeUndefined()
})

test('a long text ends with a sentence, or with a word', () => {
  expect(shortened(`${'a'.repeat(99)}. ${'b'.repeat(99)}.`)).toBe(`${'a'.repeat(99)}.`)
  expect(shortened('word '.repeat(60))).toMatch(/^(?:word )+word…$/)
  expect(shortened('word '.repeat(60)).length).toBeLessThanOrEqual(160)
})
