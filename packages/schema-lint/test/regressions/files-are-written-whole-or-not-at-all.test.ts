import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, lintIn, project, temporaryFolder, write } from '../cli/support/cli.ts'

const parent = temporaryFolder()
const isWindows = process.platform === 'win32'

/** Larger than the limit below, and each of its properties has a fix. */
const large = JSON.stringify(
  {
    properties: Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`p${at}`, { type: ['string'] }])),
  },
  null,
  2,
)
const config = { presets: [], rules: { 'no-single-type-list': 'on' } }
const fixable = '{ "type": ["string"] }\n'

// A full disk once left the first 8 kB of a file.
test.skipIf(isWindows)('a file that does not fit stays as it was, and nothing is left beside it', () => {
  const folder = project(parent, { 'schema-lint.config.json': config, 'a.schema.json': large })
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, bin, 'a.schema.json', '--fix'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stderr).toContain('a.schema.json cannot be written (file too large, EFBIG).')
  expect(status).toBe(2)
  expect(readFileSync(join(folder, 'a.schema.json'), 'utf8')).toBe(large)
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.skipIf(isWindows)('a file keeps its permissions', async () => {
  const folder = project(parent, { 'schema-lint.config.json': config, 'a.schema.json': fixable })
  chmodSync(join(folder, 'a.schema.json'), 0o640)
  await lintIn(folder, ['--fix'])
  expect(readFileSync(join(folder, 'a.schema.json'), 'utf8')).toContain('"type": "string"')
  expect(statSync(join(folder, 'a.schema.json')).mode & 0o777).toBe(0o640)
})

describe.skipIf(isWindows)('a link', () => {
  const start = (): string => {
    const folder = project(parent, { 'schema-lint.config.json': config, 'real/b.schema.json': fixable })
    symlinkSync('real/b.schema.json', join(folder, 'inside.schema.json'))
    return folder
  }
  const outside = (name: string): string => {
    const folder = join(parent, name)
    mkdirSync(folder)
    write(folder, { 'c.schema.json': fixable })
    return folder
  }

  test('within the project is followed, and stays a link', async () => {
    const folder = start()
    await lintIn(folder, ['inside.schema.json', '--fix'])
    expect(lstatSync(join(folder, 'inside.schema.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real/b.schema.json'), 'utf8')).toContain('"type": "string"')
  })

  test('out of the project is not written through: neither fixes, nor reports, baselines and caches', async () => {
    const folder = start()
    const away = outside('away')
    symlinkSync(join(away, 'c.schema.json'), join(folder, 'a.schema.json'))
    symlinkSync(away, join(folder, 'linked'))
    const runs = [
      ['a.schema.json', '--fix'],
      ['linked/c.schema.json', '--fix'],
      ['real', '--output', 'json=a.schema.json'],
      ['real', '--output', 'json=linked/new.json'],
      ['real', '--baseline', 'a.schema.json', '--update-baseline'],
      ['real', '--baseline', 'linked/new.json', '--update-baseline'],
    ]
    for (const args of runs) {
      const { code, stderr } = await lintIn(folder, args)
      expect([args, code, stderr]).toEqual([args, 2, expect.any(String)])
    }
    const { stderr } = await lintIn(folder, ['real', '--cache', '--cache-location', 'linked/new.json'])
    expect(stderr).toContain('a symbolic link leads out of the project')
    expect(readFileSync(join(away, 'c.schema.json'), 'utf8')).toBe(fixable)
    expect(existsSync(join(away, 'new.json'))).toBe(false)
  })

  test('beside the project may be named, and is followed within its folder alone', async () => {
    const folder = start()
    const away = outside('beside')
    await lintIn(folder, [join(away, 'c.schema.json'), '--fix'])
    expect(readFileSync(join(away, 'c.schema.json'), 'utf8')).toContain('"type": "string"')
  })
})
