import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean, contradictory, findingsIn, lintIn, project, temporaryFolder } from './support/cli.ts'

const parent = temporaryFolder()
const only = ['--rule', 'no-contradictory-bounds']
const found = (file: string): string => `${file}#/minimum no-contradictory-bounds`
const draft07 = 'http://json-schema.org/draft-07/schema#'

const files = {
  'a.schema.json': contradictory,
  'b.schema.yaml': 'type: integer\nminimum: 10\nmaximum: 1\n',
  'c.json': { $schema: draft07, ...contradictory },
  'deep/d.schema.yml': 'minimum: 10\nmaximum: 1\n',
  'deep/e.jsonc': `{\n  // a note\n  "$schema": "${draft07}",\n  "minimum": 10, "maximum": 1\n}\n`,
  'deep/f.yaml': `$schema: "${draft07}"\nminimum: 10\nmaximum: 1\n`,
  'deep/g.json': contradictory,
  'package.json': { $schema: 'https://json.schemastore.org/package.json', minimum: 10, maximum: 1 },
  'values.yaml': 'openapi-url: 3.1\nminimum: 10\nmaximum: 1\n',
  'node_modules/h/h.schema.json': contradictory,
  '.hidden/i.schema.json': contradictory,
}

test('without a path, the files named like schemas', async () => {
  expect(await findingsIn(project(parent, files), only)).toEqual(
    ['a.schema.json', 'b.schema.yaml', 'deep/d.schema.yml'].map(found),
  )
})

test('in a folder, files that declare themselves schemas too; the others are counted', async () => {
  const folder = project(parent, files)
  expect(await findingsIn(folder, ['.', ...only])).toEqual(
    ['a.schema.json', 'b.schema.yaml', 'c.json', 'deep/d.schema.yml', 'deep/e.jsonc', 'deep/f.yaml'].map(
      found,
    ),
  )
  const { stderr } = await lintIn(folder, ['.'])
  expect(stderr).toContain('3 files skipped: not a JSON Schema')
  const verbose = await lintIn(folder, ['.', '--verbose'])
  expect(verbose.stderr).toContain('  deep/g.json\n  package.json\n  values.yaml\n')
})

test('an OpenAPI 3 document is linted, one of version 2 is not', async () => {
  const folder = project(parent, {
    'api/three.json': { openapi: '3.1.0', components: { schemas: { A: contradictory } } },
    'api/two.json': { swagger: '2.0', definitions: { A: contradictory } },
    'api/three.yaml':
      'openapi: "3.0.3"\ncomponents:\n  schemas:\n    A:\n      minimum: 10\n      maximum: 1\n',
  })
  expect(await findingsIn(folder, ['api', ...only])).toEqual([
    'api/three.json#/components/schemas/A/minimum no-contradictory-bounds',
    'api/three.yaml#/components/schemas/A/minimum no-contradictory-bounds',
  ])
})

test('a file that is named itself is linted whatever it is, but once', async () => {
  const folder = project(parent, { ...files, '.schema-lintignore': 'deep\n' })
  const paths = ['deep/g.json', '.hidden/i.schema.json', './deep/g.json', 'deep']
  expect(await findingsIn(folder, [...paths, ...only])).toEqual(
    ['.hidden/i.schema.json', 'deep/g.json'].map(found),
  )
})

test('globs, and names that look like globs', async () => {
  const folder = project(parent, { ...files, 'x[1].schema.json': contradictory, 'x1.schema.json': clean })
  expect(await findingsIn(folder, ['deep/*.{yml,yaml}', ...only])).toEqual(
    ['deep/d.schema.yml', 'deep/f.yaml'].map(found),
  )
  expect(await findingsIn(folder, ['x[1].schema.json', ...only])).toEqual([found('x[1].schema.json')])
})

test('paths that lead out of the folder', async () => {
  const folder = project(parent, files)
  expect(await findingsIn(join(folder, 'deep'), ['../a.schema.json', ...only])).toEqual([
    found('../a.schema.json'),
  ])
  expect(await findingsIn(join(folder, 'deep'), ['../*.schema.json', ...only])).toEqual([
    found('../a.schema.json'),
  ])
})

test('ignored files, by the configuration and by the ignore file', async () => {
  const folder = project(parent, {
    ...files,
    'schema-lint.config.json': { ignore: ['*.yaml'] },
    '.schema-lintignore': '# not ours\ndeep/\n!a.schema.json\n',
  })
  expect(await findingsIn(folder, ['.', ...only])).toEqual(['a.schema.json', 'c.json'].map(found))
  expect(await findingsIn(join(folder, 'deep'), ['..', ...only])).toEqual(
    ['../a.schema.json', '../c.json'].map(found),
  )
})

test('a loop of symbolic links ends', async () => {
  const folder = project(parent, { 'in/a.schema.json': contradictory })
  symlinkSync('..', join(folder, 'in/loop'))
  symlinkSync('self.schema.json', join(folder, 'in/self.schema.json'))
  expect(await findingsIn(folder, ['.', ...only])).toEqual([found('in/a.schema.json')])
  const { code, stdout } = await lintIn(folder, ['in/self.schema.json'])
  expect(stdout).toContain('A symbolic link that leads back to itself.')
  expect(code).toBe(2)
})

test.each([
  [['a.schma.json'], 'There is no file or folder a.schma.json. Did you mean a.schema.json?\n'],
  [['deep/h.json'], 'There is no file or folder deep/h.json. Did you mean deep/g.json?\n'],
  [['none/h.json'], 'There is no file or folder none/h.json.\n'],
  [['none/*.json'], 'No schema found in "none/*.json". No files match.\n'],
  [['*.toml', '--verbose'], 'No schema found in "*.toml". No files match.\n'],
])('%j is misuse', async (args, message) => {
  const { code, stdout, stderr } = await lintIn(project(parent, files), args)
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message })
})

test('a folder without schemas is misuse, and says what to do', async () => {
  const folder = project(parent, { 'data.json': {} })
  mkdirSync(join(folder, 'empty'))
  const none = await lintIn(folder, [])
  expect(none.stderr).toBe(
    'There is no *.schema.json, *.schema.yaml or *.schema.yml here. Name files or folders.\n',
  )
  const skipped = await lintIn(folder, ['.'])
  expect(skipped.stderr).toContain('No schema found in ".". Name the file itself to lint it anyway.\n')
  const empty = await lintIn(folder, ['empty'])
  expect([none.code, skipped.code, empty.code]).toEqual([2, 2, 2])
})
