import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, openSync, truncateSync, closeSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { openpartner, sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const { gzipSync } = zlib
const { folder, file } = temporaryFolder()

const utf16 = Buffer.from('\ufeff[]', 'utf16le')
const only = 'only JSON, NDJSON, CSV and TSV are supported'
// An empty frame, as `zstd` writes it, and an empty archive.
const zstandard = Buffer.from('28b52ffd2400010000994dfa47', 'hex')
const canDecompressZstandard = 'createZstdDecompress' in zlib
const zip = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')
const latin = Buffer.concat([Buffer.from('{\n"n":"caf'), Buffer.from([0xe9]), Buffer.from('"}')])

test.each([
  [
    'trailing-comma.json',
    '[\n  {},\n]',
    ':2:5: error: trailing comma before ]; remove the comma\n  |   {},\n  |     ^\n',
  ],
  ['missing-comma.json', '{"a": 1 "b": 2}', ':1:9: error: expected a comma or }, found a string'],
  ['comment.json', '{} // no', ':1:4: error: comments are not allowed in JSON'],
  ['open-brace.json', '{"a": 1\n', ':1:8: error: expected a comma or }, found the end; the { at column 1'],
  ['open-text.json', '{"a": "b\n}', ':1:7: error: the string that starts here is not closed on its line'],
  ['nan.json', '{"a": NaN}', ':1:7: error: NaN and Infinity are not valid JSON'],
  ['single-quotes.json', "{'a': 1}", ':1:2: error: strings must be in double quotation marks (")'],
  ['escape-sequence.json', '\u001b[2J', ':1:1: error: expected a value, found U+001B\n  | \\u001b[2J\n'],
  ['deep.json', '['.repeat(1_000_000), ':1:1000001: error: expected a value or ], found the end'],
  ['utf-16.json', utf16, ': error: is little-endian UTF-16; save it as UTF-8'],
  ['utf-32.json', Buffer.from([0, 0, 0xfe, 0xff]), ': error: is big-endian UTF-32; save it as UTF-8'],
  ['latin.json', latin, ':2:9: error: byte 0xE9 at offset 10 is not valid UTF-8; save the file as UTF-8'],
  ['page.json', '<!doctype html>', `: error: is XML or HTML; ${only}`],
  ['customers.yaml', 'id: 1\n', `: error: is YAML; ${only}`],
  ['twice.json.gz', gzipSync(gzipSync('[{}]')), `: error: is compressed with gzip; ${only}`],
  [
    'cut-off.json.gz',
    gzipSync('[{}]').subarray(0, -4),
    ': error: the gzip data is cut off: its first 20 bytes',
  ],
  [
    'customers.json.zst',
    zstandard,
    canDecompressZstandard
      ? ': error: is empty'
      : ': error: is compressed with Zstandard, which needs Node.js 22.15 or 23.8',
  ],
  ['customers.zip', zip, `: error: is a ZIP archive; ${only}`],
  ['customers.xlsx', zip, `: error: is an Excel workbook; ${only}`],
  ['empty.json', '', ': error: is empty'],
  ['blank.json', ' \n\t\n', ': error: contains only white space'],
  ['empty.ndjson', '', ': error: is empty'],
  ['blank.jsonl', '\n\n', ': error: contains only white space'],
])('%s', async (name, content, message) => {
  const path = file(name, content)
  const { code, stdout, stderr } = await runWith(['validate', path, sample])
  expect(stderr).toContain(path + message)
  expect(code).toBe(2)
  expect(stdout, 'the other file is validated').toContain(
    '8 records · 5 valid · 3 invalid · 1 unreadable · in 2 files',
  )
})

test('missing', async () => {
  const { code, stderr } = await runWith(['validate', 'missing.json'])
  expect(code).toBe(2)
  expect(stderr).toBe('missing.json: error: no such file\n')
})

test('no permission', async (context) => {
  const becomeNobody = spawnSync(process.execPath, [
    '--eval',
    'process.getuid?.() === 0 && process.seteuid(65534)',
  ])
  if (becomeNobody.status !== 0) {
    const skipReason = 'the superuser may read anything, and cannot become another user here'
    Object.assign(context.task.meta, { skipReason })
    context.skip(skipReason)
  }
  const path = file('secret.json', '{}')
  chmodSync(path, 0)
  chmodSync(folder, 0o755)
  // The superuser may read anything, so the run gives that up once its modules are loaded.
  const script = `
    const { run } = await import(${JSON.stringify(new URL('../dist/run.js', import.meta.url).href)})
    await run(['validate', ${JSON.stringify(sample)}], { ...process, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} })
    if (process.getuid?.() === 0) process.seteuid(65534)
    process.exitCode = await run(['validate', ${JSON.stringify(path)}], process)`
  const { code, stderr } = await openpartner([], { node: ['--input-type=module', '--eval', script] })
  expect(stderr).toBe(`${path}: error: no permission to read it\n`)
  expect(code).toBe(2)
})

test('a collection above the longest string is rejected without being read; its items can be', async () => {
  const path = join(folder, 'huge.json')
  const descriptor = openSync(path, 'w')
  writeSync(descriptor, '[1,2')
  closeSync(descriptor)
  truncateSync(path, 600 * 1024 * 1024)
  const whole = await runWith(['validate', path, '--as', 'customer-collection'])
  expect(whole.stderr).toMatch(/huge\.json: error: is larger than 511 MiB.*NDJSON/)
  expect(whole.code).toBe(2)
  const { code, stderr } = await runWith(['validate', path])
  expect(stderr).toContain(`${path}:1:5: error: expected a comma or ], found U+0000\n`)
  expect(code).toBe(2)
})

test('a long array is read on after a broken item, and its issues are located', async () => {
  const item = `{"id":"0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11","companyProfile":{"note":"${'x'.repeat(1000)}"}}`
  const items = Array.from({ length: 1200 }, () => item)
  items[700] = '{"id" 1}'
  items[900] = '{"id":"x","companyProfile":{}}'
  const path = file('long.json', `{"items":[\n${items.join(',\n')}\n],"totalCount":1200}`)
  const { code, stdout, stderr } = await runWith(['validate', path, '--format', 'github'])
  expect(stderr).toContain(`${path}:702:7: error: expected a colon after the property name, found a value\n`)
  expect(stderr).toContain('1,199 records · 1,198 valid · 1 invalid · 1 unreadable')
  expect(stdout).toContain('line=902,endLine=902,col=7,endColumn=10::/id: ')
  expect(code).toBe(2)
})

test.skipIf(!existsSync('/dev/zero'))('a device that never ends is given up at once', async () => {
  const { code, stderr } = await runWith(['validate', '/dev/zero'])
  expect(stderr).toContain('/dev/zero:1:1: error: expected a value, found U+0000\n')
  expect(code).toBe(2)
})

test('a byte order mark and CRLF are noted and accepted', async () => {
  const path = file('windows.json', '\ufeff[\r\n]\r\n')
  const { code, stderr } = await runWith(['validate', path])
  expect(stderr).toContain(`${path}: note: begins with a byte order mark, which is ignored\n`)
  expect(stderr).toContain(`${path}: note: has Windows line endings (CRLF), which are accepted\n`)
  expect(code).toBe(0)
})

test('a broken line of NDJSON is reported, and the run goes on', async () => {
  const lines = ['{"id":1}', '{"id" 1}', Buffer.from([0x7b, 0xff, 0x7d]), '{"x":"', '{"id":2}']
  const path = file(
    'lines.txt',
    Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')])),
  )
  const { code, stdout, stderr } = await runWith(['validate', path])
  expect(stderr).toContain(`${path}:2:7: error: expected a colon after the property name, found a value\n`)
  expect(stderr).toContain(`${path}:3:2: error: byte 0xFF at offset 19 is not valid UTF-8`)
  expect(stderr).toContain(`${path}:4:6: error: the string that starts here is not closed on its line\n`)
  expect(stdout).toContain('2 records · 0 valid · 2 invalid · 3 unreadable')
  expect(stdout).toMatch(/✗ {2}line 1\n[^]*! {2}line 2 {2}not readable\n[^]*✗ {2}line 5\n/)
  expect(code).toBe(2)
})

test('a value of a million levels is validated', async () => {
  const path = file('deep-value.json', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)
  const { code, stdout } = await runWith(['validate', path, '--normalize'])
  expect(stdout).toContain('must be an object')
  expect(code).toBe(1)
})

test.each([
  [
    'long.ndjson.gz',
    '{"a":1}\n"',
    '"\n{"a":2}\n',
    ':2: error: the line is longer than 16 MiB and was skipped',
  ],
  [
    'long.json.gz',
    '[{"a":1},\n"',
    '",\n{"a":2}]',
    ':2: error: the item is longer than 16 MiB and was skipped',
  ],
  ['long.csv.gz', 'id\n1\n', '\n2\n', ':3: error: the row is longer than 16 MiB'],
])(
  'a record of 20 MB is skipped, however small it is when compressed: %s',
  async (name, begin, end, message) => {
    const content = Buffer.concat([Buffer.from(begin), Buffer.alloc(20_000_000, 'x'), Buffer.from(end)])
    const path = file(name, gzipSync(content, { level: 1 }))
    const { code, stdout, stderr } = await runWith(['validate', path, '--format', 'json'])
    expect(stderr).toContain(path + message)
    expect(JSON.parse(stdout)).toMatchObject({ summary: { records: 2, unreadable: 1 } })
    expect(code).toBe(2)
  },
)
