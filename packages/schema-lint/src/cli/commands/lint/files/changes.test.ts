import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { project, temporaryFolder, write } from '../../../../../test/cli/support/cli.ts'
import { Changes } from './changes.ts'

const parent = temporaryFolder()
const outputs = [{ format: 'json' as const, file: 'report.json' }]

test.each([
  ['a report of its own', 'report.json', { paths: ['.'], outputs, updateBaseline: false }],
  ['a report of its own, without paths', 'report.json', { paths: [], outputs, updateBaseline: false }],
  [
    'a baseline that it writes',
    'known.json',
    { paths: ['.'], outputs: [], baseline: 'known.json', updateBaseline: true },
  ],
])('%s is not noticed', async (_name, file, settings) => {
  const folder = project(parent, {})
  const watched = await Changes.watch(settings, folder)
  const control = await Changes.watch({ paths: ['.'], outputs: [], updateBaseline: false }, folder)
  let seen = false
  void watched.next().then(() => (seen = true))
  write(folder, { [file]: {} })
  await control.next()
  await setImmediate()
  expect(seen).toBe(false)
  write(folder, { 'a.schema.json': {} })
  await expect.poll(() => seen).toBe(true)
  await Promise.all([watched.close(), control.close()])
})

test('other kinds of files, packages and hidden folders are not noticed', async () => {
  const folder = project(parent, { 'notes.txt': '', 'node_modules/a/a.json': {}, '.git/a.json': {} })
  const settings = { outputs: [], updateBaseline: false }
  const changes = await Changes.watch({ paths: [], ...settings }, folder)
  const control = await Changes.watch({ paths: ['notes.txt'], ...settings }, folder)
  let seen = false
  void changes.next().then(() => (seen = true))
  write(folder, {
    'node_modules/a/a.json': [],
    '.git/b.json': {},
    '.schema-lint-cache': '',
    'notes.txt': 'x',
  })
  await control.next()
  await setImmediate()
  expect(seen).toBe(false)
  write(folder, { '.schema-lintignore': 'old\n' })
  await expect.poll(() => seen).toBe(true)
  await Promise.all([changes.close(), control.close()])
})
