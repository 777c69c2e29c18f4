import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingsIn, project, temporaryFolder, write } from './support/cli.ts'

const parent = temporaryFolder()

/** A custom rule that reports what each reference leads to, by its title. */
const config = (more = ''): string => `export default {
  presets: [],
  ${more}
  customRules: [{
    id: 'follow', group: 'design', severity: 'info', presets: [], keywords: ['$ref'],
    documentation: { summary: 'A.', rationale: 'B.', link: 'https://example.com', good: [], bad: [] },
    checkSchema(schema, { report, resolve }) {
      const found = resolve(schema, schema.keywords.$ref)
      if (found.ok) report({ at: schema, path: ['$ref'], message: 'found' })
    },
  }],
}`

async function follows(
  $ref: string,
  more = '',
  files: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const folder = project(parent, { 'in/a.schema.json': { $ref }, 'in/b.json': { title: 'B' }, ...files })
  write(folder, { 'schema-lint.config.js': config(more) })
  symlinkSync(join(parent, 'outside.json'), join(folder, 'in/link.json'))
  return (await findingsIn(folder, ['in/a.schema.json'])).length > 0
}

write(parent, { 'outside.json': { title: 'outside' }, 'project-none.json': {} })

test.each([
  ['./b.json', true],
  ['b.json#', true],
  ['../c.yaml', true],
  ['./b%2ejson', true],
  ['./none.json', false],
  ['../..', false],
  ['.', false],
  ['../../outside.json', false],
  ['./link.json', false],
  [`file://${parent}/outside.json`, false],
  ['file:///etc/passwd', false],
  ['https://example.com/schemas/b.json', false],
])('%s is followed: %s', async ($ref, expected) => {
  expect(await follows($ref, '', { 'c.yaml': 'title: C\n' })).toBe(expected)
})

const mapping = `resolve: { 'https://example.com/schemas/': './in', 'urn:ours:': './urn' },`

test.each([
  ['https://example.com/schemas/b.json', true],
  ['https://example.com/schemas/deep/d.json', true],
  ['https://example.com/schemas/none.json', false],
  ['https://example.com/b.json', false],
  ['https://example.com/schemas/%2e%2e%2f..%2foutside.json', false],
  ['https://example.com/schemas/link.json', false],
  ['urn:ours:e.json', true],
])('with a mapping, %s is followed: %s', async ($ref, expected) => {
  const files = { 'in/deep/d.json': { title: 'D' }, 'urn/e.json': { title: 'E' } }
  expect(await follows($ref, mapping, files)).toBe(expected)
})

test('a mapped file refers to others from its address', async () => {
  const folder = project(parent, {
    'schema-lint.config.js': config(mapping),
    'a.schema.json': { $ref: 'https://example.com/schemas/b.json#/not' },
    'in/b.json': { not: { $ref: './c.json' } },
    'in/c.json': {},
  })
  expect(await findingsIn(folder, ['a.schema.json'])).toEqual([
    'a.schema.json#/$ref follow',
    'in/b.json#/not/$ref follow',
  ])
})
