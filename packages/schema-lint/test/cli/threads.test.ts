import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/formats/index.ts'
import { mixedProject } from './support/mixed-project.ts'
import { lintIn, project, temporaryFolder, write } from './support/cli.ts'

const parent = temporaryFolder()
const files = {
  ...mixedProject(6),
  'schema-lint.config.json': {
    rules: { 'no-unbounded-string': 'on', 'described-property': 'on', 'no-duplicate-required-name': 'on' },
    suppressions: [
      { rule: 'no-duplicate-required-name', files: ['suppressed/**'], reason: 'It does no harm.' },
      { rule: 'no-empty-enum', files: ['yaml/**'], reason: 'Covers nothing.' },
    ],
    overrides: [{ files: ['api/**'], presets: ['openapi'] as const }],
  },
}

/** What a run without threads, with one and with two says and writes. */
async function inThreads(args: readonly string[], written: readonly string[] = []) {
  const folder = project(parent, files)
  const results = []
  for (const threads of ['0', '1', '2']) {
    for (const file of written) rmSync(join(folder, file), { force: true })
    write(folder, files)
    const ended = await lintIn(folder, ['.', ...args, '--threads', threads])
    results.push({ ...ended, written: written.map((file) => readFileSync(join(folder, file), 'utf8')) })
  }
  return results
}

describe('with and without threads', () => {
  test('every report is the same', async () => {
    const reports = formatNames.map((format) => `report.${format}`)
    const outputs = formatNames.flatMap((format) => ['--output', `${format}=report.${format}`])
    const [none, ...others] = await inThreads(['--verbose', ...outputs], reports)
    expect(none?.code).toBe(2)
    for (const text of [
      'api/parts/1.json',
      'linked/b1.schema.json',
      'no-contradictory-bounds',
      'no-unused-suppression',
    ])
      expect(none?.written[formatNames.indexOf('json')]).toContain(text)
    expect(none?.stderr).toContain('https://example.org/5.json')
    for (const other of others) expect(other).toEqual(none)
  })

  test('what is fixed is the same', async () => {
    const [none, ...others] = await inThreads(['--fix-dry-run', '--fix-unsafe'])
    expect(none?.stdout).toContain('+++ b/')
    for (const other of others) expect(other).toEqual(none)
  })

  test('the baseline is the same', async () => {
    const written = ['known.json']
    const [none, ...others] = await inThreads(['--baseline', 'known.json', '--update-baseline'], written)
    expect(JSON.parse(none?.written[0] ?? '')).toMatchObject({ version: 1 })
    for (const other of others) expect(other.written).toEqual(none?.written)
  })

  test('the cache is good for a run of the other kind', async () => {
    const folder = project(parent, files)
    const cached = ['.', '--format', 'json', '--cache']
    const first = await lintIn(folder, [...cached, '--threads', '2'])
    const second = await lintIn(folder, [...cached, '--threads', '0'])
    expect(second).toEqual(first)
    write(folder, { 'linked/b1.schema.json': { $defs: { x: { minimum: 3, maximum: 2 } } } })
    const third = await lintIn(folder, [...cached, '--threads', '2'])
    expect(third.stdout).not.toBe(second.stdout)
    expect(third).toEqual(await lintIn(folder, ['.', '--format', 'json', '--threads', '0']))
  })

  test('rules that compare all files are the same', async () => {
    const [none, ...others] = await inThreads(['--preset', 'publish', '--format', 'json'])
    expect(none?.stdout).toContain('unique-titles')
    for (const other of others) expect(other).toEqual(none)
  })
})
