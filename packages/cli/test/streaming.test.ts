import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { bin, openpartner, sample } from './support/cli.ts'

const { folder } = temporaryFolder()
const [customer = {}] = JSON.parse(readFileSync(sample, 'utf8')) as object[]

const recordCount = 24_000
const path = join(folder, 'many.ndjson')

function writeMany(): void {
  const line = `${JSON.stringify({ ...customer, note: 'n'.repeat(8000) })}\n`
  const block = Buffer.from(line.repeat(1000))
  const descriptor = openSync(path, 'w')
  for (let written = 0; written < recordCount; written += 1000) writeSync(descriptor, block)
  // A line beyond the limit, and one more after it.
  writeSync(descriptor, Buffer.alloc(17 * 1024 * 1024, 'x'))
  writeSync(descriptor, `\n${line}`)
  closeSync(descriptor)
}

test('over 200 MB of NDJSON pass through a heap of 64 MB, in every format', async () => {
  writeMany()
  const ends = await Promise.all(
    ['pretty', 'json', 'ndjson'].map((format) =>
      openpartner(['validate', path, '--format', format], { node: ['--max-old-space-size=64'] }),
    ),
  )
  for (const { code, stderr } of ends) {
    expect(stderr).toBe(`${path}:${recordCount + 1}: error: the line is longer than 16 MiB and was skipped\n`)
    expect(code).toBe(2)
  }
  expect(ends[0]?.stdout).toContain('24,001 records · 24,001 valid · 0 invalid · 1 unreadable')
  expect(JSON.parse(ends[1]?.stdout ?? '')).toMatchObject({
    summary: { records: recordCount + 1, unreadable: 1 },
  })
})

test('a line of 600 MB is not held', async () => {
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
  'a reader that goes away ends the run quietly: %s',
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
