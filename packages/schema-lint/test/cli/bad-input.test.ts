import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  bin,
  clean,
  contradictory,
  lintIn,
  needPermissions,
  project,
  spawnIn,
  spawnUnprivileged,
  temporaryFolder,
} from './support/cli.ts'

const parent = temporaryFolder()
const deep = 100_000

test.each<[string, string | Uint8Array, string, number]>([
  ['latin.schema.json', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'Not UTF-8', 2],
  ['utf-16.schema.json', Buffer.from('\ufeff{}', 'utf16le'), 'UTF-16, not UTF-8', 2],
  ['empty.schema.json', '', 'The file is empty.', 1],
  ['broken.schema.json', '{', 'A closing brace is expected here.', 1],
  ['broken.schema.yaml', 'a: [', 'syntax', 1],
  [
    'deep.schema.json',
    `${'{"not":'.repeat(deep)}{}${'}'.repeat(deep)}`,
    'Nested more than 1000 levels deep.',
    1,
  ],
  ['deep-list.schema.json', '['.repeat(deep), 'Nested more than 1000 levels deep.', 1],
  ['deep.schema.yaml', '['.repeat(deep), 'Nested more than 1000 levels deep.', 1],
])('%s is reported, and the others are linted', async (name, content, message, expected) => {
  const folder = project(parent, { [name]: content, 'other.schema.json': contradictory })
  const { code, stdout } = await lintIn(folder, [])
  expect(stdout).toContain(name)
  expect(stdout).toContain(message)
  expect(stdout).toContain('no-contradictory-bounds')
  expect(code).toBe(expected)
})

test('a file of 100 MB is rejected without being read', async () => {
  const folder = project(parent, { 'huge.schema.json': '{', 'other.schema.json': contradictory })
  truncateSync(join(folder, 'huge.schema.json'), 100 * 1024 * 1024)
  // Its content would not fit.
  const { code, stdout } = await spawnIn(folder, [], ['--max-old-space-size=64'])
  expect(stdout).toContain('Larger than 32 MiB.')
  expect(stdout).toContain('no-contradictory-bounds')
  expect(code).toBe(2)
})

test('standard input without end is rejected', async () => {
  const endless = `const more = () => { while (process.stdout.write('y'.repeat(65536))); process.stdout.once('drain', more) }
    process.stdout.on('error', () => process.exit()); more()`
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', `"$0" -e "$2" | "$0" "$1" --stdin`, process.execPath, bin, endless],
    {
      encoding: 'utf8',
      cwd: project(parent, {}),
    },
  )
  expect(stdout).toContain('Larger than 32 MiB.')
  expect(status).toBe(2)
})

test('a file that may not be read', async (context) => {
  needPermissions(context)
  const folder = project(parent, { 'secret.schema.json': clean, 'other.schema.json': contradictory })
  chmodSync(join(folder, 'secret.schema.json'), 0)
  const { code, stdout } = await spawnUnprivileged(folder, [])
  expect(stdout).toContain('No permission to read it.')
  expect(stdout).toContain('no-contradictory-bounds')
  expect(code).toBe(2)
})

test.each([
  ['a folder', './folder'],
  ['a link to itself', './self.json'],
  ['nothing', './missing.json'],
  ['itself, for ever', '#'],
  ['a broken file', './broken.json'],
  ['the network', 'https://example.com/none.json'],
  ['no URI', 'http://['],
])('a reference to %s stops nothing', async (_name, $ref) => {
  const folder = project(parent, {
    'a.schema.json': { $ref, ...contradictory, $schema: 'https://json-schema.org/draft/2020-12/schema' },
    'broken.json': '{',
  })
  mkdirSync(join(folder, 'folder'))
  symlinkSync('self.json', join(folder, 'self.json'))
  const { stdout, stderr } = await lintIn(folder, ['--preset', 'strict,publish', '--format', 'json'])
  // A file that is referred to is linted too.
  expect(stderr).toContain($ref === './broken.json' ? 'in 2 of 2 files' : 'in 1 file')
  expect(stdout).toContain('no-contradictory-bounds')
  expect(stdout).not.toContain('internal-error')
})
