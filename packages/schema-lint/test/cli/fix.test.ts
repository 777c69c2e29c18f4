import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  clean,
  contradictory,
  lintIn,
  needPermissions,
  project,
  spawnUnprivileged,
  temporaryFolder,
} from './support/cli.ts'

const parent = temporaryFolder()

/** Two rules: the first adds a title, the second, less safe, removes `maximum`. */
const config = `
const rule = (id, keyword, fix) => ({
  id, group: 'design', severity: 'warning', presets: [],
  documentation: { summary: 'A.', rationale: 'B.', link: 'https://example.com', good: [], bad: [] },
  checkSchema(schema, { report }) {
    if (Object.hasOwn(schema.keywords, keyword) === (id === 'drop-maximum')) report({ at: schema, message: id, fix })
  },
})
export default {
  presets: [],
  customRules: [
    rule('add-title', 'title', { safe: true, title: 'Add a title', edits: [{ op: 'set', path: ['title'], value: 'A' }] }),
    rule('drop-maximum', 'maximum', { safe: false, title: 'Drop it', edits: [{ op: 'remove', path: ['maximum'] }] }),
  ],
}`
const text = '{\n  "type": "integer",\n  "maximum": 3\n}\n'
const titled = '{\n  "type": "integer",\n  "maximum": 3,\n  "title": "A"\n}\n'
const bare = '{\n  "type": "integer",\n  "title": "A"\n}\n'
const start = (): string =>
  project(parent, {
    'schema-lint.config.js': config,
    'in/a.schema.json': text,
    'in/b.schema.yaml': 'title: A # kept\n',
  })
const read = (folder: string, name = 'in/a.schema.json'): string => readFileSync(join(folder, name), 'utf8')

test('--fix writes what is safe, and only to files that change', async () => {
  const folder = start()
  const before = statSync(join(folder, 'in/b.schema.yaml')).mtimeMs
  const { code, stdout, stderr } = await lintIn(folder, ['--fix'])
  expect(read(folder)).toBe(titled)
  expect(statSync(join(folder, 'in/b.schema.yaml')).mtimeMs).toBe(before)
  expect(stderr).toContain('1 finding fixed in 1 file.\n')
  expect(stdout).toContain('drop-maximum')
  expect(stdout).not.toContain('add-title')
  expect(code).toBe(0)
})

test('--fix-unsafe writes everything', async () => {
  const folder = start()
  const { stdout, stderr } = await lintIn(folder, ['--fix-unsafe'])
  expect(read(folder)).toBe(bare)
  expect(stderr).toContain('2 findings fixed in 1 file.\n')
  expect(stdout).toContain('No findings in 2 files')
})

test.each([
  [['--fix-dry-run'], titled],
  [['--fix-dry-run', '--fix-unsafe'], bare],
])('%j writes nothing, and prints what `patch` makes of it', async (args, expected) => {
  const folder = start()
  const { code, stdout } = await lintIn(join(folder, 'in'), args)
  expect(read(folder)).toBe(text)
  expect(code).toBe(1)
  execFileSync('git', ['apply', '-'], { cwd: join(folder, 'in'), input: stdout })
  expect(read(folder)).toBe(expected)
})

test('a dry run is colored on terminals, and clean where there is nothing to fix', async () => {
  const { stdout } = await lintIn(start(), ['--fix-dry-run'], { isTTY: true })
  expect(stdout).toContain('\u001b[32m+  "title": "A"\u001b[39m')
  const none = await lintIn(start(), ['in/b.schema.yaml', '--fix-dry-run'])
  expect(none).toMatchObject({ code: 0, stdout: '' })
})

test('a dry run of standard input', async () => {
  const { stdout } = await lintIn(start(), ['--stdin', '--fix-dry-run'], { stdin: text })
  expect(stdout).toContain('--- a/stdin.schema.json\n+++ b/stdin.schema.json\n')
})

test('a file that cannot be written is reported, and the others are written', async (context) => {
  needPermissions(context)
  const folder = project(parent, {
    'schema-lint.config.js': config,
    'a.schema.json': text,
    'b.schema.json': text,
  })
  chmodSync(join(folder, 'a.schema.json'), 0o444)
  chmodSync(join(folder, 'b.schema.json'), 0o666)
  const { code, stderr } = await spawnUnprivileged(folder, ['--fix'])
  expect(stderr).toContain('a.schema.json cannot be written (permission denied, EACCES).')
  expect(read(folder, 'b.schema.json')).toBe(titled)
  expect(code).toBe(2)
})

test('a baseline sets aside known findings, by file, location and rule', async () => {
  const folder = project(parent, {
    'a.schema.json': contradictory,
    'b.schema.json': clean,
    'c.schema.json': contradictory,
  })
  const baseline = ['--baseline', 'baseline.json']
  const written = await lintIn(folder, [...baseline, '--update-baseline'])
  expect(written).toMatchObject({ code: 0, stderr: '2 findings written to the baseline.\n' })
  expect((await lintIn(folder, baseline)).stdout).toContain('2 suppressed')
  // The entry of a file outside this run stays.
  await lintIn(folder, ['a.schema.json', ...baseline, '--update-baseline'])
  expect((await lintIn(folder, baseline)).code).toBe(0)
  const worse = project(parent, {
    'b.schema.json': contradictory,
    'baseline.json': read(folder, 'baseline.json'),
  })
  expect((await lintIn(worse, baseline)).code).toBe(1)
  const better = project(parent, { 'a.schema.json': clean, 'baseline.json': read(folder, 'baseline.json') })
  expect((await lintIn(better, baseline)).stderr).toContain(
    '1 finding in the baseline no longer occurs; --update-baseline removes it.',
  )
})
