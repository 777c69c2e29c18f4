import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glossaryTable } from '../src/table.ts'

const root = new URL('../../../', import.meta.url)
const page = readFileSync(new URL('docs/guides/glossary.md', root), 'utf8')

test('the table of the glossary page is that of src/words.ts', () => {
  const table = page.split('\n').filter((line) => line.startsWith('|'))
  expect(table.join('\n')).toBe(glossaryTable())
})
