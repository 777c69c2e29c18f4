import { mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { openpartner } from './support/cli.ts'
import { mixedLines } from './support/mixed-lines.ts'
import { runWith } from './support/run-with.ts'

const { folder, file } = temporaryFolder()
/** So much that its bytes are scanned; those of its shards are not. */
const mixed = mixedLines(700, 1)
const input = file('mixed.ndjson', mixed)
const read = (path: string): string => readFileSync(path, 'utf8')
const lettersIn = (path: string) =>
  read(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** Runs with all outputs in a folder of their own. */
async function validated(name: string, args: readonly string[], files: readonly string[] = [input]) {
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  const [invalid, valid, summary] = ['invalid.ndjson', 'valid.ndjson', 'summary.json'].map((base) =>
    join(own, base),
  )
  const outputs = ['--invalid', invalid ?? '', '--valid', valid ?? '', '--summary', summary ?? '']
  const ended = await runWith(['validate', ...files, ...outputs, ...args])
  return {
    ...ended,
    invalid: read(invalid ?? ''),
    valid: read(valid ?? ''),
    summary: JSON.parse(read(summary ?? '')),
  }
}

describe('a file is read in parts as standard input is read in one', () => {
  const runs = (format: string) =>
    Promise.all([
      runWith(['validate', input, '--format', format]),
      runWith(['validate', '-', '--format', format], { stdin: mixed }),
    ])
  const named = (text: string) => text.replaceAll(input, '<stdin>')

  test.each(['ndjson', 'json', 'pretty'])('%s', async (format) => {
    const [fromFile, fromStdin] = await runs(format)
    expect(named(fromFile.stdout)).toBe(fromStdin.stdout)
    expect(named(fromFile.stderr)).toBe(fromStdin.stderr)
    expect(fromFile.code).toBe(2)
  })

  // These write the name of the file in ways of their own.
  test.each(['junit', 'sarif', 'github', 'markdown'])('%s', async (format) => {
    const [fromFile, fromStdin] = await runs(format)
    const numbers = (text: string) => text.replaceAll(relative('.', input), '').match(/(?<=[:=| "])[0-9]+\b/g)
    expect(numbers(fromFile.stdout)).toEqual(numbers(fromStdin.stdout))
    expect(numbers(fromFile.stdout)?.length).toBeGreaterThan(500)
  })
})

test('each record is either in the valid ones or in the dead letters, as it was read', async () => {
  const { invalid, valid, summary, code } = await validated('whole', [])
  expect(code).toBe(2)
  const lines = mixed.toString('latin1').split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  const letters = lettersIn(join(folder, 'whole/invalid.ndjson'))
  expect(valid.split('\n').length - 1 + letters.length).toBe(filled.length)
  expect(summary.valid).toBe(valid.split('\n').length - 1)
  expect(summary.invalid + summary.unreadable).toBe(letters.length)
  const rest = new Set(filled)
  // Every letter holds its line as it was: as a value, as a text, or as bytes.
  const copies = letters.map(({ line, text, base64 }) => {
    if (typeof base64 === 'string') return Buffer.from(base64, 'base64').toString('latin1')
    if (typeof text === 'string') return Buffer.from(text).toString('latin1')
    const [, record = ''] =
      new RegExp(`"line":${Number(line)},"record":(.*),"issues":\\[{`).exec(invalid) ?? []
    return Buffer.from(record).toString('latin1')
  })
  expect(copies.map((copy) => copy.trim())).toEqual(
    letters.map(({ line }) => lines[Number(line) - 1]?.trim()),
  )
  for (const line of Buffer.from(valid).toString('latin1').trimEnd().split('\n')) expect(rest).toContain(line)
})

test('counts are by code and by pointer, with the first records that have the issue', async () => {
  const customer = { id: 'x' }
  const many = file('many.ndjson', `${JSON.stringify(customer)}\n`.repeat(5))
  const { summary } = await validated('counts', [], [many])
  const id = summary.byPointer.find(({ pointer }: { pointer: string }) => pointer === '/id')
  expect(id).toEqual({
    code: 'format',
    pointer: '/id',
    count: 5,
    examples: [1, 2, 3].map((line) => ({ file: many, line })),
  })
  expect(summary.byCode.find(({ code }: { code: string }) => code === 'format')).toMatchObject({ count: 5 })
  expect(summary.inputs).toEqual([{ file: many, bytes: 5 * 11, valid: 0, invalid: 5, unreadable: 0 }])
})

test('every summary fits its schema', async () => {
  const schema = JSON.parse(read(join(import.meta.dirname, '../summary.schema.json'))) as object
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)
  const array = file('some.json', '[{}, {"id": 1}, {"Id": "x"}]')
  for (const args of [[], ['--normalize'], ['--shard', '1/1'], ['--max-errors', '2']]) {
    const files = args[0] === '--shard' ? [input] : [input, array]
    const { summary } = await validated('schema', args, files)
    validate(summary)
    expect(validate.errors).toBeNull()
  }
})

test('array indexes are not told apart', async () => {
  const summary = { id: 'not a UUID' }
  const collection = file('collection.json', JSON.stringify({ totalCount: 2, items: [summary, summary] }))
  const result = await validated('indexes', ['--as', 'customer-collection'], [collection])
  const pointers = result.summary.byPointer.map(({ pointer }: { pointer: string }) => pointer)
  expect(pointers).toContain('/items/*/companyProfile')
  expect(pointers.filter((pointer: string) => /\/[0-9]/.test(pointer))).toEqual([])
})

test.each([1, 2, 3, 30])('%i shards are together what the whole is', async (count) => {
  const whole = await validated('all', ['--format', 'ndjson'])
  const shards = []
  for (let index = 1; index <= count; index += 1) {
    shards.push(await validated(`${count}-${index}`, ['--format', 'ndjson', '--shard', `${index}/${count}`]))
  }
  expect(shards.map(({ invalid }) => invalid).join('')).toBe(whole.invalid)
  expect(shards.map(({ valid }) => valid).join('')).toBe(whole.valid)
  const records = ({ stdout }: { stdout: string }) => stdout.trimEnd().split('\n').slice(0, -1)
  expect(shards.flatMap(records)).toEqual(records(whole))
  const paths = shards.map((_, at) => join(folder, `${count}-${at + 1}/summary.json`))
  const merged = await runWith(['merge-summaries', ...paths.toReversed()])
  expect(JSON.parse(merged.stdout)).toEqual(whole.summary)
  expect(merged.code).toBe(2)
})

test('summaries of runs over other files are added up', async () => {
  const one = await validated('one', [], [file('one.ndjson', mixedLines(30, 2))])
  const two = await validated('two', [], [file('two.ndjson', mixedLines(30, 3))])
  const target = join(folder, 'sum.json')
  const paths = ['one', 'two'].map((name) => join(folder, name, 'summary.json'))
  const { stdout, code } = await runWith(['merge-summaries', ...paths, '--summary', target])
  const sum = JSON.parse(read(target))
  expect(sum.records).toBe(one.summary.records + two.summary.records)
  expect(sum.inputs).toEqual([...one.summary.inputs, ...two.summary.inputs])
  expect([stdout, code]).toEqual(['', 2])
  const shown = await runWith(['merge-summaries', ...paths], { isTTY: true, env: { NO_COLOR: '1' } })
  expect(shown.stdout).toMatch(
    new RegExp(`^${sum.records} records · ${sum.valid} valid · ${sum.invalid} invalid`),
  )
})

describe('summaries that are no parts of one whole are misuse', () => {
  const path = (name: string) => join(folder, name, 'summary.json')
  test.each<[string, readonly string[], string]>([
    ['one is missing', ['3-1', '3-3'], 'error: shards are missing: 2/3\n'],
    ['one is there twice', ['3-1', '3-2', '3-2', '3-3'], 'are both of shard 2/3\n'],
    ['the numbers differ', ['3-1', '2-2'], 'their files are cut into different numbers of shards\n'],
    ['a whole and a shard', ['all', '3-2'], 'one is of a shard, the other of whole files\n'],
  ])('%s', async (_name, names, message) => {
    const { code, stderr, stdout } = await runWith(['merge-summaries', ...names.map(path)])
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([2, ''])
  })

  test.each<[string, (summary: Record<string, unknown>) => unknown, string]>([
    [
      'another version of the command',
      (summary) => ({ ...summary, openpartner: '0.0.1' }),
      'different versions of openpartner',
    ],
    [
      'another version of the shape',
      (summary) => ({ ...summary, version: 2 }),
      'has version 2 of the summary, this command reads version 1',
    ],
    ['another resource', (summary) => ({ ...summary, resource: 'address' }), 'different resources'],
    ['other options', (summary) => ({ ...summary, options: {} }), 'different options'],
    [
      'an interrupted run',
      (summary) => ({ ...summary, stopped: 'interrupted' }),
      'is of a run that was interrupted',
    ],
    ['no summary', () => [1], 'is not a summary of openpartner validate'],
    ['a part of one', (summary) => ({ ...summary, byPointer: undefined }), 'is a damaged summary'],
  ])('%s', async (_name, change, message) => {
    const other = file('other.json', JSON.stringify(change(JSON.parse(read(path('all'))))))
    const { code, stderr } = await runWith(['merge-summaries', path('all'), other])
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test('a file that is not there', async () => {
    const { code, stderr } = await runWith(['merge-summaries', join(folder, 'nothing.json')])
    expect([code, stderr]).toEqual([
      2,
      `error: ${join(folder, 'nothing.json')} cannot be read: no such file\n`,
    ])
  })
})

test('--max-errors ends the run after so many records', async () => {
  const whole = await validated('unlimited', [])
  const { code, invalid, valid, summary, stderr } = await validated('limited', ['--max-errors', '5'])
  expect(invalid).toBe(whole.invalid.split('\n').slice(0, 5).join('\n') + '\n')
  expect(whole.valid.startsWith(valid)).toBe(true)
  expect(summary).toMatchObject({ stopped: 'max-errors', valid: valid.split('\n').length - 1 })
  expect(summary.invalid + summary.unreadable).toBe(5)
  const last = JSON.parse(invalid.trimEnd().split('\n').at(-1) ?? '') as { line: number }
  const before = mixed.toString('latin1').split('\n').slice(0, last.line)
  expect(summary.valid + 5).toBe(before.filter((line) => line.trim() !== '').length)
  expect(stderr).toMatch(/stopped after 5 invalid records \(--max-errors\): the rest was not validated\n$/)
  expect(code).toBe(summary.unreadable > 0 ? 2 : 1)
})

test('with --normalize the valid records are the corrected ones, the dead letters are not', async () => {
  const [customer = '{}'] = read(join(folder, 'all/valid.ndjson')).split('\n')
  const lower = customer.replace(
    /"country":\s*"([A-Z]{2})"/g,
    (_all, code: string) => `"country":"${code.toLowerCase()}"`,
  )
  const exact = customer.replace(/}$/, ', "number": 12345678901234567890}')
  const spelled = file('spelled.ndjson', `${lower}\n{"Id":"x"}\n${exact}\n`)
  const { valid, invalid, summary } = await validated('normalized', ['--normalize'], [spelled])
  expect(lower).not.toBe(customer)
  const [corrected = '', unchanged] = valid.split('\n')
  expect(JSON.parse(corrected)).toEqual(JSON.parse(customer))
  expect(unchanged).toBe(exact)
  expect(JSON.parse(invalid)).toMatchObject({ line: 2, record: { Id: 'x' }, changes: [{ pointer: '/id' }] })
  expect(summary.options.normalize).toBe(true)
})

test('dead letters and valid lines of standard input and of a compressed file are those of the file', async () => {
  const compressed = file('mixed.ndjson.gz', gzipSync(mixed))
  for (const name of ['-', compressed]) {
    const [invalid, valid] = [join(folder, 'stream-invalid.ndjson'), join(folder, 'stream-valid.ndjson')]
    await runWith(['validate', name, '--invalid', invalid, '--valid', valid], { stdin: mixed })
    const letters = read(invalid).replaceAll(name === '-' ? '<stdin>' : compressed, input)
    expect(letters).toBe(read(join(folder, 'all/invalid.ndjson')))
    expect(read(valid)).toBe(read(join(folder, 'all/valid.ndjson')))
  }
})

test('rows of a table are written as the records that they are', async () => {
  const table = file('table.csv', 'id,domain\nx,contoso.onmicrosoft.com\n')
  const { invalid } = await validated('table', [], [table])
  expect(JSON.parse(invalid)).toMatchObject({
    file: table,
    line: 2,
    record: { id: 'x', companyProfile: { domain: 'contoso.onmicrosoft.com' } },
  })
})

test('the packed command writes them too', async () => {
  const target = join(folder, 'packed.ndjson')
  const { code } = await openpartner(['validate', input, '--invalid', target])
  expect([code, read(target)]).toEqual([2, read(join(folder, 'all/invalid.ndjson'))])
})
