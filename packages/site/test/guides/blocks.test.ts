import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'

test('a block has its language, its file and its text', () => {
  const page = 'Text\n\n```json [a.json]\n{}\n```\n\n```sh\nls\ncat a.json\n```\n'
  expect(blocksOf(page)).toEqual([
    { language: 'json', title: 'a.json', line: 3, text: '{}\n' },
    { language: 'sh', title: undefined, line: 7, text: 'ls\ncat a.json\n' },
  ])
})

test('a block in a list is without the indent of the list', () => {
  expect(blocksOf('1. Run\n   ```sh\n   ls\n     -l\n   ```')[0]?.text).toBe('ls\n  -l\n')
})

test('a file that is shown is read', () => {
  const [block] = blocksOf('<<< @/examples/python/issue_codes.py [codes.py]')
  expect(block).toMatchObject({ language: 'python', title: 'codes.py', line: 1 })
  expect(block?.text).toContain('import json')
})

test('a block without a language has none, and one without an end is an error', () => {
  expect(blocksOf('```\na\n```')[0]?.language).toBe('')
  expect(() => blocksOf('Text\n```sh\nls')).toThrow('The block in line 2 does not end.')
})
