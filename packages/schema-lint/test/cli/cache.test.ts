import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, contradictory, lintIn, project, spawnIn, temporaryFolder, write } from './support/cli.ts'
import { runs } from '../runs.ts'

const parent = temporaryFolder()
const cached = ['--cache', '--format', 'json', '--preset', 'strict,publish']
const cold = cached.slice(1)
const cacheOf = (folder: string): string => join(folder, '.schema-lint-cache')

async function expectSame(folder: string, args: readonly string[] = []): Promise<void> {
  const fromCache = await lintIn(folder, [...cached, ...args])
  expect(fromCache).toEqual(await lintIn(folder, [...cold, ...args]))
}

test('a second run reports the same, and reads no file', async () => {
  const folder = project(parent, { 'a.schema.json': contradictory, 'b.schema.json': clean })
  const path = join(folder, 'a.schema.json')
  const longAgo = new Date('2020-01-01')
  utimesSync(path, longAgo, longAgo)
  const first = await lintIn(folder, cached)
  expect(await lintIn(folder, cached)).toEqual(first)
  // Same size and time: only reading the file shows that it differs.
  writeFileSync(path, otherOfSameSize(path))
  utimesSync(path, longAgo, longAgo)
  expect(await lintIn(folder, cached)).toEqual(first)
})

test('a file that was just written is read again: a further change may leave the same time', async () => {
  const folder = project(parent, { 'a.schema.json': contradictory })
  const path = join(folder, 'a.schema.json')
  // Later than any run of this test, however long it takes.
  const soon = new Date(Date.UTC(2100, 0))
  utimesSync(path, soon, soon)
  await lintIn(folder, cached)
  writeFileSync(path, otherOfSameSize(path))
  utimesSync(path, soon, soon)
  await expectSame(folder)
})

function otherOfSameSize(path: string): string {
  const content = readFileSync(path, 'utf8')
  const other = content.replace('10', '00').replace('1\n', '9\n')
  expect(other).not.toBe(content)
  expect(other).toHaveLength(content.length)
  return other
}

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"version":1}',
  '{"version":1,"key":"x","states":5}',
  '{"version":99,"key":"x","states":[]}',
])('a cache that is %j is passed over and written anew', async (content) => {
  const folder = project(parent, { 'a.schema.json': contradictory })
  await lintIn(folder, cached)
  const good = readFileSync(cacheOf(folder), 'utf8')
  writeFileSync(cacheOf(folder), content)
  await expectSame(folder)
  expect(readFileSync(cacheOf(folder), 'utf8')).toBe(good)
})

test('the cache is not used for another configuration, other rules or other files', async () => {
  const folder = project(parent, { 'a.schema.json': contradictory, 'b.schema.json': contradictory })
  await expectSame(folder)
  await expectSame(folder, ['--rule', 'no-contradictory-bounds:off'])
  await expectSame(folder, ['b.schema.json'])
  write(folder, { 'schema-lint.config.json': { rules: { 'no-contradictory-bounds': 'info' } } })
  await expectSame(folder)
  write(folder, { 'c.schema.json': contradictory })
  await expectSame(folder)
  rmSync(join(folder, 'a.schema.json'))
  await expectSame(folder)
})

const schemas = fc.oneof(
  fc.constant<unknown>(contradictory),
  fc.constant<unknown>(clean),
  fc.constant<unknown>('{'),
  fc.record(
    {
      $id: fc.constantFrom('https://example.com/a', 'https://example.com/b', 'other.json'),
      type: fc.constantFrom('string', 'number'),
      $ref: fc.constantFrom(
        'a.schema.json',
        'b.schema.json',
        'outside.json',
        'https://example.com/a',
        '#/$defs/x',
        'b.schema.json#/$defs/x',
      ),
      $defs: fc.record({
        x: fc.record({
          type: fc.constantFrom('string', 'number'),
          $ref: fc.constantFrom('c.schema.json', 'outside.json'),
        }),
      }),
      $schema: fc.constant('https://json-schema.org/draft/2020-12/schema'),
    },
    { requiredKeys: [] },
  ),
)
const names = fc.constantFrom('a.schema.json', 'b.schema.json', 'c.schema.json', 'outside.json')
const edits = fc.array(fc.array(fc.tuple(names, fc.option(schemas)), { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 4,
})

test('after any edits, a run with a cache finds what one without finds', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (rounds) => {
      const folder = project(parent, {
        'a.schema.json': clean,
        'b.schema.json': { $ref: 'a.schema.json' },
        'keep.schema.json': clean,
      })
      for (const round of rounds) {
        for (const [name, content] of round) {
          if (content === null) rmSync(join(folder, name), { force: true })
          else write(folder, { [name]: content })
        }
        await expectSame(folder)
      }
      rmSync(folder, { recursive: true })
    }),
    runs(60),
  )
})

test('simultaneous runs leave a complete cache behind', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_each, index) => [`s${index}.schema.json`, contradictory]),
  )
  const folder = project(parent, files)
  const ended = await Promise.all(Array.from({ length: 5 }, () => spawnIn(folder, cached)))
  expect(new Set(ended.map(({ stdout }) => stdout)).size).toBe(1)
  expect(JSON.parse(readFileSync(cacheOf(folder), 'utf8'))).toMatchObject({
    version: expect.any(Number),
    states: expect.any(Array),
  })
  await expectSame(folder)
})

test('a cache that cannot be written is a note, and no cache is used for custom rules', async () => {
  const folder = project(parent, { 'a.schema.json': clean })
  const { code, stderr } = await lintIn(folder, ['--cache', '--cache-location', 'none/cache'])
  expect(stderr).toContain('cannot be written (no such file or directory, ENOENT)')
  expect(code).toBe(0)
  write(folder, { 'schema-lint.config.js': 'export default { customRules: [] }' })
  expect((await lintIn(folder, cached)).stderr).toContain('The cache is not used')
})
