import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const inTable = [...readme.matchAll(/^\| \[`(\w+)`\]\(test\/(\w+)\) \| \S/gm)].map(([, ...names]) => names)

test('the table of the README has the folders that there are', () => {
  const folders = readdirSync(new URL('../', import.meta.url))
  expect(inTable.toSorted()).toEqual(folders.toSorted().map((name) => [name, name]))
})
