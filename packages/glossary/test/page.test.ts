import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glossaryTable, pairsTable } from '../src/table.ts'

const root = new URL('../../../', import.meta.url)

test.each([
  ['docs/guides/glossary.md', 'src/words.ts', glossaryTable()],
  ['docs/guides/style.md', 'src/prose/pairs.ts', pairsTable()],
])('the table of %s is that of %s', (file, _source, table) => {
  const lines = readFileSync(new URL(file, root), 'utf8').split('\n')
  expect(lines.filter((line) => line.startsWith('|')).join('\n')).toBe(table)
})
