import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { openInput } from '@openpartner/json-records/open-input'
import { type Handling, readInput } from '@openpartner/json-records/read-input'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourceNamed } from '../../../options/resource.ts'
import type { Outcome } from '../records/block.ts'
import { createRecordValidator } from '../record-validator.ts'
import { blockOf } from './event-blocks.ts'
import { type BlockEvent, blockReader } from './stream-blocks.ts'

const sample = fileURLToPath(new URL('../../../../samples/customers.ndjson', import.meta.url))
const [good = '', , bad = ''] = readFileSync(sample, 'utf8').split('\n')

const settings = {
  resource: resourceNamed('customer'),
  locale: 'en',
  numbers: 'presence',
  normalize: false,
  maxIssues: 100,
} as const
const wants = { sources: true, letters: true, valid: false, names: false, normalizations: false }
const validateRecord = await createRecordValidator(settings)

/** What became of each line, by its number in the input. */
function describeOutcome(outcome: Outcome, before: number): unknown[] {
  if (outcome.type === 'valid')
    return Array.from({ length: outcome.count }, (_, at) => `valid ${before + outcome.line + at}`)
  if (outcome.type === 'note') return [outcome.message]
  if (outcome.type === 'error') {
    const { line, ...error } = outcome.error
    return [{ ...error, line: line === undefined ? undefined : before + line, raw: outcome.raw }]
  }
  const { location, verdict, json } = outcome
  return [{ line: 'line' in location && before + location.line, issues: verdict.issues, json }]
}

/** The outcomes by blocks or, as a reference, by the reader that parses each record. */
async function outcomesOf(chunks: readonly Buffer[], blocks: boolean, done = 0): Promise<unknown[]> {
  const input = { ...openInput('-', Readable.from(chunks) as never), name: 'x.ndjson' }
  const handling: Handling<BlockEvent> = {
    whole: false,
    ...(blocks && {
      lineReader: blockReader({
        settings,
        validateRecord,
        wants,
        listed: () => 0,
        done: { lines: done, hasText: done > 0 },
      }),
    }),
  }
  const found: unknown[] = []
  for await (const event of readInput(input, handling)) {
    if (event.type === 'kind') continue
    const isBlock = event.type === 'block'
    const block = isBlock
      ? event.block
      : blockOf(event, validateRecord, { wants, reporter: { valid: () => {} }, isListed: false })
    for (const outcome of block.outcomes) found.push(...describeOutcome(outcome, isBlock ? event.before : 0))
  }
  // A block does not know the notes of another; each is reported once.
  return found.filter((outcome, at) => typeof outcome !== 'string' || found.indexOf(outcome) === at)
}

const mark = Buffer.from([0xef, 0xbb, 0xbf])
const lines = [
  good,
  good,
  good,
  bad,
  `  ${good} `,
  `${good}\r`,
  '',
  ' \t ',
  '{"id": nothing}',
  '[1e400]',
  `${good}${good}`,
  Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
  Buffer.concat([mark, Buffer.from(good)]),
  Buffer.from(good, 'utf16le'),
  Buffer.from([0, 0]),
].map((line) => Buffer.from(line as Buffer))

/** So much that the rest is scanned. */
const many = Buffer.from(`${good}\n`.repeat(Math.ceil((512 * 1024) / good.length)))

const inputs = fc.record({
  begin: fc.constantFrom(Buffer.alloc(0), mark, many),
  parts: fc.array(fc.constantFrom(...lines), { maxLength: 30 }),
  end: fc.constantFrom('', '\n'),
  cuts: fc.array(fc.nat(), { maxLength: 12 }),
})

function chunksOf({
  begin,
  parts,
  end,
  cuts,
}: typeof inputs extends fc.Arbitrary<infer T> ? T : never): Buffer[] {
  const text = parts.flatMap((line, at) => [...(at > 0 ? [Buffer.from('\n')] : []), line])
  const bytes = Buffer.concat([begin, ...text, Buffer.from(end)])
  // Most cuts are where lines of many kinds are.
  const from = Math.min(begin.length, bytes.length)
  const points = cuts.map((cut) => from + (cut % (bytes.length - from + 1))).toSorted((a, b) => a - b)
  return [0, ...points]
    .map((point, at) => bytes.subarray(point, points[at] ?? bytes.length))
    .filter(({ length }) => length > 0)
}

test('each line becomes what it becomes when each is parsed, however they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(inputs.map(chunksOf), async (chunks) => {
      expect(await outcomesOf(chunks, true)).toEqual(await outcomesOf(chunks, false))
    }),
    { numRuns: 60 },
  )
})

test('lines that an earlier run has validated are left out, the others keep their numbers', async () => {
  const chunks = [many, Buffer.from(`${bad}\n${good}\n`), Buffer.from(`{\n${bad}`)]
  const total = many.toString().split('\n').length + 3
  const all = await outcomesOf(chunks, true)
  expect(all).toHaveLength(total)
  for (const done of [1, total - 4, total - 3, total - 1, total])
    expect(await outcomesOf(chunks, true, done)).toEqual(all.slice(done))
})
