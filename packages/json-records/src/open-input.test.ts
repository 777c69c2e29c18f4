import { execFileSync } from 'node:child_process'
import { appendFileSync, createWriteStream, existsSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import type { InputEvent } from './events.ts'
import { openInput } from './open-input.ts'
import { readInput } from './read-input.ts'

const { folder, file } = temporaryFolder()

const lines = '{"a":1}\n'.repeat(1000)
/** More than is read at a time. */
const content = lines.repeat(300)

/** Reads a file, and does something to it at the first record. */
async function readWhile(path: string, change: () => void = () => {}) {
  const events: InputEvent[] = []
  let records = 0
  for await (const event of readInput(openInput(path, Readable.from([])), { whole: false })) {
    if (event.type !== 'record') events.push(event)
    else if ((records += 1) === 1) change()
  }
  return { records, events: events.filter(({ type }) => type !== 'kind') }
}

test('of a file that grows, what was there is read', async () => {
  const path = file('grows.ndjson', content)
  expect(await readWhile(path, () => appendFileSync(path, '{"half'))).toEqual({
    records: 300_000,
    events: [{ type: 'note', message: 'grew while it was read; what was added is not validated' }],
  })
})

test('a file that becomes shorter is an error that says so', async () => {
  const path = file('shrinks.ndjson', content)
  const left = 2 * 1024 * 1024
  const { records, events } = await readWhile(path, () => truncateSync(path, left))
  expect(records).toBeGreaterThan(100_000)
  expect(events).toMatchObject([
    {
      type: 'error',
      error: {
        code: 'read-failed',
        message: expect.stringMatching(/^became shorter while it was read: of 2400000 bytes/),
      },
    },
  ])
})

test.skipIf(process.platform === 'win32')('a named pipe is read to its end', async () => {
  const path = join(folder, 'pipe.ndjson')
  execFileSync('mkfifo', [path])
  const written = createWriteStream(path).end(lines)
  expect(await readWhile(path)).toEqual({ records: 1000, events: [] })
  expect(written.errored).toBeNull()
})

test.skipIf(!existsSync('/proc/self/status'))('a file that the system makes up is read', async () => {
  const { events } = await readWhile('/proc/self/status')
  expect(events).toMatchObject([{ type: 'error', error: { code: expect.not.stringMatching(/^empty$/) } }])
})

test('line ends may be mixed', async () => {
  const path = file('mixed.ndjson', '{"a":1}\r\n{"a":2}\n\r\n{"a":3}\r\n\n{"a":4}')
  expect(await readWhile(path)).toEqual({
    records: 4,
    events: [{ type: 'note', message: 'has Windows line endings (CRLF), which are accepted' }],
  })
})

test('byte order marks and NUL characters inside are errors of their lines', async () => {
  const path = file('joined.ndjson', '{"a":1}\n\ufeff{"a":2}\n{"a":3}\0\n{"a":4}\n')
  const { records, events } = await readWhile(path)
  expect(records).toBe(2)
  expect(events).toMatchObject([
    { error: { line: 2, message: 'a byte order mark is allowed only at the beginning' } },
    { error: { line: 3, message: expect.stringContaining('found U+0000') } },
  ])
})
