import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { describe, expect, test } from 'vitest'
import { bin } from './support/cli.ts'
import { mixedLines } from './support/mixed-lines.ts'
import { runWith } from './support/run-with.ts'

const { folder, file } = temporaryFolder()
const mixed = mixedLines(700, 1)
const input = file('mixed.ndjson', mixed)
const read = (path: string): string => readFileSync(path, 'utf8')

describe('outputs that cannot be', () => {
  test('an input is not written over, by any name', async () => {
    const link = join(folder, 'link.ndjson')
    symlinkSync(input, link)
    for (const path of [input, link]) {
      const { code, stderr } = await runWith(['validate', input, '--valid', path])
      expect([code, stderr]).toEqual([2, `error: --valid cannot be ${path}: it is an input\n`])
    }
    expect(readFileSync(input)).toEqual(mixed)
  })

  test('two outputs are two files', async () => {
    const path = join(folder, 'both.ndjson')
    const { code, stderr } = await runWith(['validate', input, '--valid', path, '--invalid', path])
    expect([code, stderr]).toEqual([2, `error: --valid cannot be ${path}: --invalid names the same file\n`])
  })

  test.each(['--valid', '--invalid', '--summary'])('%s in a folder that is not there', async (option) => {
    const path = join(folder, 'no/such/file')
    const { code, stderr } = await runWith(['validate', input, option, path])
    expect(code).toBe(2)
    expect(stderr).toContain(
      `error: ${path} cannot be written: there is no folder ${join(folder, 'no/such')} (ENOENT)\n`,
    )
  })

  test.skipIf(process.platform !== 'linux')('a disk that is full', async () => {
    for (const option of ['--valid', '--invalid', '--summary']) {
      const { code, stderr } = await runWith(['validate', input, option, '/dev/full'])
      expect(code).toBe(2)
      expect(stderr).toContain('error: /dev/full cannot be written: no space left on device (ENOSPC)\n')
    }
  })

  test('standard input has no shards, and a JSON array none either', async () => {
    expect((await runWith(['validate', '-', '--shard', '1/2'])).stderr).toBe(
      'error: --shard needs files: standard input cannot be cut into parts\n',
    )
    const array = file('array.json', '[{}]')
    const { code, stderr } = await runWith(['validate', array, '--shard', '1/2'])
    expect([code, stderr]).toEqual([
      2,
      `error: ${array} cannot be cut into shards: only uncompressed NDJSON files can\n`,
    ])
  })
})

test.skipIf(process.platform === 'win32')('a file that reaches its limit ends in a whole line', async () => {
  const target = join(folder, 'limited.ndjson')
  const command = `ulimit -f 100; exec "${process.execPath}" "${bin}" validate "${input}" --format ndjson --valid "${target}"`
  const { status, stderr } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  expect(stderr).toContain(`error: ${target} cannot be written: file too large (EFBIG)\n`)
  expect(status).toBe(2)
  const written = read(target)
  expect(written.length).toBeGreaterThan(50_000)
  const whole = join(folder, 'whole.ndjson')
  await runWith(['validate', input, '--valid', whole])
  expect(read(whole).startsWith(written)).toBe(true)
  expect(written.endsWith('\n')).toBe(true)
})
