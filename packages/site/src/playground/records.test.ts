import { expect, test } from 'vitest'
import { usual } from './choices.ts'
import { loadTools } from './load-tools.ts'
import { fileKind, readRecords } from './records.ts'

const tools = await loadTools({ ...usual, resource: 'patch-customer-request' })

const valid = '{"allowDelegatedAccess":false}'
const unknown = '{"relationshipToPartner":"unknown"}'
const twoIssues = '{"relationshipToPartner":"unknown","attributes":1}'

test('records are counted, and their codes by frequency', async () => {
  const file = new Blob([valid, '\n', unknown, '\n', twoIssues, '\n', unknown, '\n'])
  expect(await readRecords(file, tools)).toMatchObject({
    valid: 1,
    invalid: 3,
    broken: 0,
    codes: [
      { code: 'enum', count: 3 },
      { code: 'type', count: 1 },
    ],
    kept: [
      { number: 2, line: 2, text: unknown, issues: 1 },
      { number: 3, line: 3, text: twoIssues, issues: 2 },
      { number: 4, line: 4, text: unknown, issues: 1 },
    ],
  })
})

test('CRLF, a byte order mark, empty lines and a missing final line break change nothing', async () => {
  const file = new Blob(['\uFEFF', valid, '\r\n\r\n  \n', unknown, '\r\n', valid])
  expect(await readRecords(file, tools)).toMatchObject({
    valid: 2,
    invalid: 1,
    broken: 0,
    kept: [{ number: 2, line: 4, text: unknown }],
  })
})

test('a broken line is reported with its number, and the lines after it are read', async () => {
  const file = new Blob([
    valid,
    '\n{"x":\n',
    new Uint8Array([0x22, 0xff, 0x22]),
    '\n\uFEFF',
    valid,
    '\n',
    unknown,
  ])
  const { kept, ...counts } = await readRecords(file, tools)
  expect(counts).toMatchObject({ valid: 1, invalid: 1, broken: 3 })
  expect(kept.map(({ line, issues, message }) => [line, issues, message])).toEqual([
    [2, 0, 'This is not JSON: expected a value, found the end; the { at column 1 is not closed.'],
    [3, 0, 'The line is not UTF-8 text.'],
    [4, 0, expect.stringMatching(/^This is not JSON: /)],
    [5, 1, expect.stringMatching(/\.$/)],
  ])
})

test('a line of 5 MB is read, but not kept', async () => {
  const long = `{"x":"${'x'.repeat(5_000_000)}"}`
  const { kept, ...counts } = await readRecords(new Blob([valid, '\n', long, '\n', unknown]), tools)
  expect(counts).toMatchObject({ valid: 1, invalid: 2, broken: 0 })
  expect(kept.map(({ line, text }) => [line, text])).toEqual([
    [2, undefined],
    [3, unknown],
  ])
})

test('a line that is too long counts as broken', async () => {
  const long = `{"x":"${'x'.repeat(17 * 1024 * 1024)}"}`
  const { kept, broken, valid: sound } = await readRecords(new Blob([valid, '\n', long, '\n', valid]), tools)
  expect([broken, sound, kept[0]?.message]).toEqual([1, 2, 'The line is longer than 16 MiB.'])
})

/** A file that is made as it is read, and knows how much of it was never read. */
function madeAsRead(line: string, count: number) {
  let made = 0
  const encoded = new TextEncoder().encode(`${line}\n`.repeat(1000))
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (made === count) controller.close()
        else {
          controller.enqueue(encoded)
          made += 1000
        }
      },
    })
  const size = (encoded.length * count) / 1000
  const head = new Blob([encoded])
  const file = { size, stream, slice: () => head } as unknown as Blob
  return { file, made: () => made }
}

test('of 100,000 invalid records, all are counted and a few kept; the file is never held as a whole', async () => {
  const { file } = madeAsRead(unknown, 100_000)
  const { kept, rows, ...counts } = await readRecords(file, tools, { keep: 20 })
  expect(rows).toHaveLength(20_000)
  expect(counts).toEqual({ valid: 0, invalid: 100_000, broken: 0, codes: [{ code: 'enum', count: 100_000 }] })
  expect(kept.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test('it can be stopped, and then reads no further', async () => {
  const controller = new AbortController()
  const { file, made } = madeAsRead(unknown, 1_000_000)
  const reading = readRecords(file, tools, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  })
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }) as Error)
  expect(made()).toBeLessThan(1_000_000)
  const stopped = readRecords(new Blob([valid]), tools, { signal: AbortSignal.abort() })
  await expect(stopped).rejects.toThrow('aborted')
})

test('the event loop keeps running while a file is read, and progress increases', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const bytes: number[] = []
  const { file } = madeAsRead(twoIssues, 100_000)
  await readRecords(file, tools, { onProgress: ({ bytesRead }) => bytes.push(bytesRead) })
  clearInterval(timer)
  expect(turns).toBeGreaterThan(1)
  expect(bytes.length).toBeGreaterThan(1)
  expect(bytes).toEqual(bytes.toSorted((one, other) => one - other))
  expect(bytes.at(-1)).toBeLessThanOrEqual(file.size)
})

const padding = ' '.repeat(1_000_000)

test('the entries of a list are records; any other JSON text is one record', async () => {
  const list = await readRecords(new Blob([`[${valid},\n${unknown},7]`, padding]), tools)
  expect(list).toMatchObject({ valid: 1, invalid: 2, kept: [{ number: 2, line: undefined }, { number: 3 }] })
  expect(JSON.parse(list.kept[0]?.text ?? '')).toEqual(JSON.parse(unknown))
  expect(await readRecords(new Blob([valid]), tools)).toMatchObject({ valid: 1, invalid: 0 })
  const cut = await readRecords(new Blob([padding, '[1,\n2']), tools)
  expect(cut).toMatchObject({
    broken: 1,
    kept: [{ message: expect.stringContaining('is not closed') as string }],
  })
})

test.each([
  ['document', [valid]],
  ['document', ['{\n "x": 1\n}\n']],
  ['document', ['\uFEFF[1,\n2]']],
  ['document', ['no JSON\nat all']],
  ['document', [valid, '\n\n']],
  ['document', ['']],
  ['ndjson', [valid, '\r\n', valid]],
  ['ndjson', ['{"x": oops}\n', valid]],
  ['ndjson', ['{"x":"', padding, '"}\n', valid]],
  ['json', ['[\n', padding, ']']],
  ['json', ['{\n', padding, '}']],
])('%s: %#', async (kind, parts) => {
  expect(await fileKind(new Blob(parts))).toBe(kind)
})
