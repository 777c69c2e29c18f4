import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { docs } from '../build/folders.ts'

const folder = fileURLToPath(docs)

// With file types: without them Node follows the links in the examples' `node_modules`, to two million files.
const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  .filter((file) => file.endsWith('.md') && !/^(?:generated|examples)\b|node_modules/.test(file))

test('there are pages', () => expect(pages.length).toBeGreaterThan(40))

test.each(pages)('the front matter of %s can be read', (page) => {
  const text = /^---\n([^]*?)\n---\n/.exec(readFileSync(new URL(page, docs), 'utf8'))?.[1] ?? ''
  expect(parseDocument(text).errors).toEqual([])
})
