import { spawn } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { bin, openpartner, sample } from './support/cli.ts'
import { recordCount, validateMany } from './support/many-records.ts'

const { folder } = temporaryFolder()

test('over 200 MB of NDJSON fit through a heap of 64 MB', async () => {
  const stdout = await validateMany(folder, 'ndjson')
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
    summary: { records: recordCount + 1, unreadable: 1 },
  })
})

test('a line of 600 MB is not kept in memory', async () => {
  const endless = join(folder, 'endless.ndjson')
  writeFileSync(endless, '{}\n"')
  truncateSync(endless, 600 * 1024 * 1024)
  const atExit = "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))"
  const node = ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`]
  const { stderr } = await openpartner(['validate', endless], { node })
  expect(stderr).toContain(`${endless}:2: error: the line is longer than 16 MiB and was skipped\n`)
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1])
  expect(kilobytes).toBeLessThan(400 * 1024)
})

test.each(['pretty', 'json', 'ndjson'])(
  'a run ends quietly when its reader goes away: %s',
  async (format) => {
    const lines = readFileSync(sample.replace('.json', '.ndjson'), 'utf8').repeat(20_000)
    const child = spawn(process.execPath, [bin, 'validate', '-', '--format', format])
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => {}).end(lines)
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
    expect(code).toBe(141)
  },
)
